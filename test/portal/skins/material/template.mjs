/** What the component draws, in Angular’s own template language. */
export const template = `
<ng-template #cellView let-cell let-row="row">
  @switch (cell.kind) {
    @case ('link') { <span><a [href]="detailHref(row)" (click)="go($event, detailHref(row))">{{ cell.text }}</a>{{ cell.after }}</span> }
    @case ('chip') { <span class="chip">{{ cell.text }}</span> }
    @case ('file') { <a [href]="'/tep/' + cell.text" title="Tệp kết quả">{{ cell.text }}</a> }
    @case ('check') { <mat-checkbox [checked]="cell.checked" [disabled]="true" [aria-label]="cell.label"></mat-checkbox> }
    @case ('select') { <mat-checkbox aria-label="Chọn hồ sơ" (change)="choose(row.id, $event.checked)"></mat-checkbox> }
    @case ('action') { <button mat-stroked-button (click)="act(cell.action, row.id)">{{ cell.text }}</button>
      @if (cell.action === 'hand-over') {
        <button mat-button aria-label="Thao tác khác" [matMenuTriggerFor]="others">⋮</button>
        <mat-menu #others="matMenu"><button mat-menu-item (click)="act(cell.action, row.id)">Trả kết quả cho công dân</button></mat-menu>
      } }
    @default { {{ cell.text }} }
  }
</ng-template>

@if (closed()) {
  <div class="notice"><h1>Hệ thống đang bảo trì</h1><p>Hệ thống đang được bảo trì, nâng cấp. Xin quay lại sau ít phút.</p></div>
} @else if (portal(); as portal) {
  <header class="portal-head">
    <span class="portal-name">{{ portal.name }}</span>
    <span class="user-info">Cán bộ: <span class="user-fullname">{{ portal.officer }}</span></span>
    <a href="/dang-nhap">Đăng xuất</a>
  </header>
  <div class="portal-body material-shell">
    <nav class="portal-menu">
      @for (item of portal.lists; track item.id) {
        <a [href]="item.path" [class.active]="item.path === path()" (click)="go($event, item.path)">{{ item.title }}</a>
      }
      <a [href]="portal.reportPath" [class.active]="portal.reportPath === path()" (click)="go($event, portal.reportPath)">Báo cáo II.06a</a>
    </nav>
    <main class="portal-main">
      @if (failed()) { <p class="error" role="alert">{{ failed() }}</p> }
      @for (shown of [list()]; track shown) {
        @if (shown) {
          <h1>{{ shown.title }}</h1>
          <div class="panel" [class.loading]="loading()">
            <div class="search-line">
              <input #words type="search" aria-label="Tìm kiếm" placeholder="Mã hồ sơ, tên thủ tục" (keydown.enter)="search(words.value)">
              <button mat-stroked-button (click)="search(words.value)">Tìm kiếm</button>
              @if (shown.id === 'processing') { <button mat-flat-button (click)="finishChosen()">Kết thúc hồ sơ đã chọn</button> }
            </div>
            @if (shown.shape === 'table') {
              <table mat-table [dataSource]="answer().rows">
                @for (column of shown.columns; track column.key; let place = $index) {
                  <ng-container [matColumnDef]="column.key">
                    <th mat-header-cell *matHeaderCellDef>@if (column.key === 'selection') { <mat-checkbox aria-label="Chọn tất cả"></mat-checkbox> } @else { {{ column.header }} }</th>
                    <td mat-cell *matCellDef="let row"><ng-container *ngTemplateOutlet="cellView; context: { $implicit: row.cells[place], row }"></ng-container></td>
                  </ng-container>
                }
                <tr mat-header-row *matHeaderRowDef="keys()"></tr>
                <tr mat-row *matRowDef="let row; columns: keys()"></tr>
                <tr class="mat-mdc-row mdc-data-table__row" *matNoDataRow>
                  <td class="mat-mdc-cell mdc-data-table__cell" [attr.colspan]="shown.columns.length">{{ loading() ? 'Đang tải dữ liệu...' : 'Không có hồ sơ' }}</td>
                </tr>
              </table>
            } @else {
              <mat-table [dataSource]="answer().rows" [trackBy]="byPlace">
                @for (column of shown.columns; track column.key; let place = $index) {
                  <ng-container [matColumnDef]="column.key">
                    <mat-header-cell *matHeaderCellDef>{{ column.header }}</mat-header-cell>
                    <mat-cell *matCellDef="let row"><ng-container *ngTemplateOutlet="cellView; context: { $implicit: row.cells[place], row }"></ng-container></mat-cell>
                  </ng-container>
                }
                <mat-header-row *matHeaderRowDef="keys()"></mat-header-row>
                <mat-row *matRowDef="let row; columns: keys()"></mat-row>
                <div class="mat-mdc-row mdc-data-table__row" role="row" *matNoDataRow>
                  <div class="mat-mdc-cell mdc-data-table__cell" role="cell">{{ loading() ? 'Đang tải dữ liệu...' : 'Không có hồ sơ' }}</div>
                </div>
              </mat-table>
            }
            <mat-paginator [length]="answer().total" [pageIndex]="page()" [pageSize]="shown.pageSize" [hidePageSize]="true" showFirstLastButtons (page)="turnTo($event.pageIndex)"></mat-paginator>
          </div>
        }
      }
      @if (dossier(); as shown) {
        <h1>Chi tiết hồ sơ</h1>
        <div class="panel">
          <div class="facts">
            @for (fact of shown.facts; track fact.label) {
              <div class="label">{{ fact.label }}</div><div class="value"><b>{{ fact.text }}</b></div>
            }
          </div>
          @for (part of [{ id: 'components', title: 'Thành phần hồ sơ', head: 'Tên giấy tờ' }, { id: 'result', title: 'Kết quả xử lý', head: 'Tên kết quả' }]; track part.id) {
            <h2>{{ part.title }}</h2>
            <table class="papers">
              <thead><tr><th>STT</th><th>{{ part.head }}</th><th>Tệp đính kèm</th><th>Ký số</th><th>Số hóa</th></tr></thead>
              <tbody>
                @for (paper of shown[part.id]; track $index; let place = $index) {
                  <tr>
                    <td>{{ place + 1 }}</td><td>{{ paper.name }}</td><td>{{ paper.words.attached }}</td><td>{{ paper.words.signed }}</td>
                    <td>
                      @if (paper.words.box === undefined) { {{ paper.words.note }} }
                      @else { <mat-checkbox [checked]="paper.words.box" (change)="tick(part.id, place, $event.checked)">số hóa</mat-checkbox> }
                    </td>
                  </tr>
                } @empty { <tr><td colspan="5">Không có dữ liệu</td></tr> }
              </tbody>
            </table>
          }
          <div class="buttons">
            @if (shown.list === 'reception') { <button mat-flat-button (click)="act('accept', shown.id)">Tiếp nhận</button> }
            @if (shown.list === 'processing' || shown.list === 'converted') { <button mat-flat-button (click)="act('finish', shown.id)">Kết thúc</button> }
            @if (shown.list === 'waiting') { <button mat-flat-button (click)="act('hand-over', shown.id)">Trả kết quả</button> }
          </div>
        </div>
      }
      @if (report(); as shown) {
        <h1>Tình hình, kết quả giải quyết thủ tục hành chính (Biểu II.06a/VPCP/KSTT)</h1>
        <div class="panel"><table class="report">
          <thead>
            @for (row of shown.header; track $index) {
              <tr>@for (cell of row; track $index) { <th [attr.rowspan]="cell.rows" [attr.colspan]="cell.columns">{{ cell.text }}</th> }</tr>
            }
          </thead>
          <tbody>
            @for (line of shown.rows; track line.label; let place = $index) {
              <tr><td>{{ place + 1 }}</td><td>{{ line.label }}</td>@for (figure of line.figures; track $index) { <td class="figure">{{ figure }}</td> }</tr>
            }
            <tr><td></td><td>{{ shown.total.label }}</td>@for (figure of shown.total.figures; track $index) { <td class="figure">{{ figure }}</td> }</tr>
          </tbody>
        </table></div>
      }
    </main>
  </div>
}
`;
