import type { Stage } from '../dossier/dossier';
import { foldedKey, normalForm } from '../text';

/** Steps, papers and duties on the way: their end is not the dossier's. */
const within =
  '(?:buoc|khau|cong doan|tham dinh|kiem tra|xac minh|lien thong|phoi hop|thue|nghia vu|tai chinh|so bo|bo sung|thanh toan|so hoa|dong bo|ky|phan cong)';

// In this order: what ends or stops a dossier is told before what moves it.
const rules: readonly [RegExp, Stage][] = [
  [/\btra lai\b.*\b(?:de|yeu cau) bo sung\b/, 'paused'],
  [
    /\b(?:rut (?:ho so|hs)|da rut|xin rut|rut lai|huy ho so|da huy(?! thanh toan)|bi huy)\b|^(?:rut|withdrawn|cancell?ed)$/,
    'withdrawn',
  ],
  [
    /\b(?:khong (?:duoc )?tiep nhan|tu choi|khong du dieu kien|tra lai (?:ho so|hs|cong dan|do|vi)|khong chap (?:nhan|thuan)|khong giai quyet)\b|^(?:rejected|refused|denied)\b/,
    'refused',
  ],
  [
    /\b(?:(?<!da )(?:cho |yeu cau |can |dang |de nghi |phai )?bo sung|tam dung|dung (?:xu ly|giai quyet|thuc hien)|tam dinh chi)\b|^(?:paused|suspended|on hold)$|\bsupplement (?:required|requested)$|^(?:wait\w* for|request\w*|need\w*) supplement\b/,
    'paused',
  ],
  [/\b(?<!da thuc hien |da hoan thanh |da nop )nghia vu tai chinh\b/, 'paused'],
  [
    /^(?:da|duoc) (?:tra|phat|giao) (?:ket qua|kq)\b(?! lai)|^(?:da|duoc) tra(?: cong dan| cho cong dan)?$|\bda (?:nhan (?:ket qua|kq)(?! (?:tu|cua)\b)|tra (?:ket qua|kq))\b|^results? (?:returned|delivered)$/,
    'returned',
  ],
  [
    new RegExp(
      String.raw`^(?:da |duoc )?(?:xu ly xong|hoan (?:thanh|tat)(?: xu ly| giai quyet| ho so)?|ket thuc(?: xu ly| ho so)?|co (?:ket qua|kq)|giai quyet(?: xong)?)$|\b(?:da )?(?:xu ly|giai quyet) xong\b(?! ${within}\b)|^(?:dang )?cho (?:tra|(?:nhan|phat)(?= ket qua| kq))(?: ket qua| kq)?\b|^da (?:hoan (?:thanh|tat)|ket thuc|giai quyet|co (?:ket qua|kq)|xu ly xong)\b(?!.*\b${within}\b)|^(?:completed|finished|done)$`,
    ),
    'finished',
  ],
  [/^(?:moi |da |duoc |vua )tiep nhan\b(?! bo sung)|^(?:received|accepted)$/, 'received'],
  [
    /^(?:dang (?!ky\b|cho |dung\b|tra (?:kq|ket qua)\b)|dang cho (?:xu ly|ky|duyet|phe duyet|tham dinh)|cho (?:xu ly|ky|duyet|phe duyet|tham dinh|lanh dao|phan cong|giai quyet|thu ly|trinh)|trinh (?:ky|lanh dao|duyet|phe duyet)|da phan cong|processing$|in (?:progress|process(?:ing)?)$|under (?:review|processing)$)/,
    'processing',
  ],
];

/**
 * A pause that is over or was not asked for, a refusal taken back, a return between officers, an end that is
 * only proposed or waits for a signature.
 */
const undone =
  /\b(?:het|ket thuc|huy|bo|go|thu hoi|khong|chua|nhan|nop|xong|hoan thanh) (?:thoi (?:gian|han) |yeu cau |phai |ho so |hs |tiep )?(?:tam dung|bo sung|tu choi|tra lai)\b|\b(?:rut|de nghi|yeu cau)\b.* (?:bi tu choi|khong duoc (?:chap (?:nhan|thuan)|dong y))\b|\bbo sung xong\b|\bmo lai\b|^tu choi bo sung\b|\b(?:tu choi|khong (?:dong y|cho|chap nhan)) (?:yeu cau |cho |don )?rut\b|\btra lai\b.*\b(?:buoc|can bo|chuyen vien|bo phan|phong|nguoi xu ly)\b|\b(?:de xuat|du thao|du kien|trinh|cho (?:ky|duyet|phe duyet|trinh)|de nghi(?! bo sung| rut))\b.*\b(?:tu choi|tam dung|dung (?:xu ly|giai quyet)|tra lai|khong du dieu kien|bo sung|rut)\b|\bxong\b.*\bcho (?:ky|duyet|phe duyet|trinh)\b/;

const negated = /^(?:chua|khong|dang cho|sap)\b/;
const lateness =
  /[\s,;(–-]*(?:đúng|sớm|trước|trễ|quá|chậm|trong)(?: và (?:trước|sớm))? (?:hạn|hẹn)\b[^)]*\)?$/;

/**
 * The stage that a portal's status means; undefined for one that is not known or says less: "Mới đăng ký" is
 * not yet accepted, "Trả lại" may be a return between officers.
 */
export function stageOf(status: string): Stage | undefined {
  if (status.length > 120) return undefined;
  const normal = normalForm(status).replace(lateness, '');
  const key = foldedKey(normal);
  // "Đăng ký" folds to the same letters as "đang ký".
  if (/^đăng /.test(normal) || /^(?:tiep tuc|khong (?:tu choi|can|phai|tam|bo))\b/.test(key))
    return undefined;
  if (undone.test(key)) return undefined;
  for (const [pattern, stage] of rules) {
    if (!pattern.test(key)) continue;
    const open = stage === 'returned' || stage === 'finished' || stage === 'received';
    if (open && negated.test(key) && !/^(?:dang )?cho (?:tra|nhan|phat)/.test(key)) return undefined;
    return stage;
  }
  return undefined;
}

/**
 * The stage of every dossier in a list of this name; undefined where the name tells none, several, or what a
 * search or a report is about.
 */
export function stageOfList(title: string): Stage | undefined {
  const key = foldedKey(title);
  if (/\b(?:va|hoac|thong ke|bao cao|tra cuu|tinh hinh|tong hop|tat ca)\b/.test(key) || /[,;/]/.test(title))
    return undefined;
  return stageOf(normalForm(title).replace(/^(?:danh sách |ds |các |quản lý )*(?:hồ sơ )?/, ''));
}
