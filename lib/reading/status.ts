import type { Stage } from '../dossier/dossier';
import { foldedKey, normalForm, phrase } from '../text';

/** Steps, papers and duties on the way: their end is not the dossier's. */
const within =
  '{buoc,khau,cong doan,tham dinh,kiem tra,xac minh,lien thong,phoi hop,thue,nghia vu,tai chinh,so bo,L,U,O,dong bo,ky,phan cong}';

// In this order: what ends or stops a dossier is told before what moves it.
const rules: readonly [Stage, RegExp][] = [
  ['paused', phrase('tra lai\\b.*\\b{de,yeu cau} L')],
  [
    'withdrawn',
    phrase('rut J|da rut|xin rut|rut lai|huy H|da huy(?! U)|bi huy|^{rut,withdrawn,canceled,cancelled}$'),
  ],
  [
    'refused',
    phrase(
      'S {duoc ,}Y|tu choi|S du dieu kien|tra lai {J,cong dan,do,vi}|S chap {nhan,thuan}|S G|^{rejected,refused,denied}',
    ),
  ],
  [
    'paused',
    phrase(
      '(?<!da ){cho ,yeu cau ,can ,dang ,de nghi ,phai ,}L|tam dung|dung {X,G,thuc hien}|tam dinh chi|^{paused,suspended,on hold}$|supplement {required,requested}$|^{wait\\w* for,request\\w*,need\\w*} supplement|(?<!da {thuc hien,hoan thanh,nop} )nghia vu tai chinh',
    ),
  ],
  [
    'returned',
    phrase(
      '^{da,duoc} {tra,phat,giao} K(?! lai)|^{da,duoc} tra{ cong dan, cho cong dan,}$|da {nhan K(?! {tu,cua}\\b),tra K}|^{result,results} {returned,delivered}$',
    ),
  ],
  [
    'finished',
    phrase(
      `^{da ,duoc ,}{X xong,hoan {thanh,tat}{ X, G, H,},ket thuc{ X, H,},co K,G{ xong,}}$|{X,G} xong(?! ${within}\\b)|^{dang ,}cho {tra,{nhan,phat}(?= K)}{ K,}|^da {hoan {thanh,tat},ket thuc,G,co K,X xong}\\b(?!.*\\b${within}\\b)|^{completed,finished,done}$`,
    ),
  ],
  ['received', phrase('^{moi,da,duoc,vua} Y(?! L)|^{received,accepted}$')],
  [
    'processing',
    phrase(
      '^{dang (?!ky\\b|cho |dung\\b|tra K\\b),dang cho {X,ky,duyet,phe duyet,tham dinh},cho {X,ky,duyet,phe duyet,tham dinh,lanh dao,phan cong,G,thu ly,trinh},trinh {ky,lanh dao,duyet,phe duyet},da phan cong}|^{processing,in {progress,process,processing},under {review,processing}}$',
    ),
  ],
];

/**
 * A pause that is over or was not asked for, a refusal taken back, a return between officers, an end that is
 * only proposed or waits for a signature.
 */
const undone = phrase(
  '{het,ket thuc,huy,bo,go,thu hoi,S,chua,nhan,nop,xong,hoan thanh} {thoi {gian,han} ,yeu cau ,phai ,H ,hs ,tiep ,}{tam dung,L,tu choi,tra lai}|{rut,de nghi,yeu cau}\\b.* {bi tu choi,S duoc {chap {nhan,thuan},dong y}}|L xong|mo lai|^tu choi L|{tu choi,S {dong y,cho,chap nhan}} {yeu cau ,cho ,don ,}rut|tra lai\\b.*\\b{buoc,V,chuyen vien,bo phan,phong,nguoi X}|{de xuat,du thao,du kien,trinh,cho {ky,duyet,phe duyet,trinh},de nghi(?! L| rut)}\\b.*\\b{tu choi,tam dung,dung {X,G},tra lai,S du dieu kien,L,rut}|xong\\b.*\\bcho {ky,duyet,phe duyet,trinh}|^{tiep tuc,S {tu choi,can,phai,tam,bo}}',
);

const negated = phrase('^{chua,S,dang cho(?! {tra,nhan,phat}),sap}');
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
  if (normal.startsWith('đăng ') || undone.test(key)) return undefined;
  for (const [stage, pattern] of rules) {
    if (!pattern.test(key)) continue;
    const isEnd = stage === 'returned' || stage === 'finished';
    return isEnd && negated.test(key) ? undefined : stage;
  }
  return undefined;
}

const severalStages = phrase('va|hoac|thong ke|bao cao|tra cuu|tinh hinh|tong hop|tat ca');

/**
 * The stage of every dossier in a list of this name; undefined where the name tells none, several, or what a
 * search or a report is about.
 */
export function stageOfList(title: string): Stage | undefined {
  if (severalStages.test(foldedKey(title)) || /[,;/]/.test(title)) return undefined;
  return stageOf(normalForm(title).replace(/^(?:danh sách |ds |các |quản lý )*(?:hồ sơ )?/, ''));
}
