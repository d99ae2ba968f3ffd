import '@angular/compiler';
import '../../../../node_modules/@angular/material/prebuilt-themes/azure-blue.css';
import '../portal.css';
import './skin.css';
import { NgTemplateOutlet } from '@angular/common';
import {
  Component,
  Injectable,
  provideZonelessChangeDetection,
  signal,
  ViewEncapsulation,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { MatMenuModule } from '@angular/material/menu';
import { MatPaginatorIntl, MatPaginatorModule } from '@angular/material/paginator';
import { MatTableModule } from '@angular/material/table';
import { bootstrapApplication } from '@angular/platform-browser';
import { ask, exposePortal } from '../browser.mjs';
import { template } from './template.mjs';

const VietnamesePaginator = Injectable()(
  class VietnamesePaginator extends MatPaginatorIntl {
    itemsPerPageLabel = 'Số dòng mỗi trang:';
    nextPageLabel = 'Trang sau';
    previousPageLabel = 'Trang trước';
    firstPageLabel = 'Trang đầu';
    lastPageLabel = 'Trang cuối';
    getRangeLabel = (page, size, length) =>
      length === 0 ? '0 của 0' : `${page * size + 1} – ${Math.min(length, (page + 1) * size)} của ${length}`;
  },
);

const detailPath = /^\/vi\/dossier\/detail\/([0-9a-f]{24})$/;

/** The whole client: one component that follows the address and draws a list, a dossier or the report. */
class PortalApp {
  /** Identities of the dossiers that the officer chose. */
  chosen = new Set();
  portal = signal(undefined);
  list = signal(undefined);
  page = signal(0);
  answer = signal({ total: 0, rows: [] });
  loading = signal(false);
  failed = signal('');
  closed = signal(false);
  dossier = signal(undefined);
  report = signal(undefined);
  path = signal(location.pathname);
  query = '';

  constructor() {
    window.addEventListener('popstate', () => this.show());
    exposePortal({ refresh: () => this.turnTo(this.page()) });
    this.start();
  }

  async start() {
    await this.guarded(async () => this.portal.set(await ask('/api/portal')));
    if (this.portal()) await this.show();
  }

  /** Changes the address without a reload. */
  go(event, path) {
    event.preventDefault();
    history.pushState(null, '', path);
    this.show();
  }

  async show() {
    const path = location.pathname;
    this.path.set(path);
    this.failed.set('');
    const [, id] = detailPath.exec(path) ?? [];
    const list = this.portal().lists.find((candidate) => candidate.path === path);
    this.list.set(undefined);
    this.dossier.set(undefined);
    this.report.set(undefined);
    this.answer.set({ total: 0, rows: [] });
    this.query = '';
    if (id) await this.guarded(async () => this.dossier.set(await ask(`/api/dossier?id=${id}`)));
    else if (list) {
      this.list.set(list);
      document.title = `${list.title} - ${this.portal().name}`;
      await this.turnTo(0);
    } else await this.guarded(async () => this.report.set(await ask('/api/report')));
  }

  /** The page moves only when its rows are there; a failure leaves the rows that were shown. */
  async turnTo(page) {
    const list = this.list();
    if (!list) return;
    const before = this.answer();
    this.loading.set(true);
    this.failed.set('');
    const from = this.page();
    this.page.set(page);
    this.answer.set({ total: before.total, rows: [] });
    this.chosen.clear();
    const shown = await this.guarded(async () => {
      const query = encodeURIComponent(this.query);
      const answer = await ask(`/api/list?id=${list.id}&page=${page + 1}&q=${query}`);
      if (this.list() === list) this.answer.set(answer);
    });
    if (!shown && this.list() === list) {
      this.page.set(from);
      this.answer.set(before);
    }
    this.loading.set(false);
  }

  search(text) {
    this.query = text;
    this.turnTo(0);
  }

  /** @returns whether it went well; else the page says what happened */
  async guarded(work) {
    try {
      await work();
      return true;
    } catch (error) {
      if (error.message === '503') this.closed.set(true);
      else this.failed.set('Không tải được dữ liệu, vui lòng thử lại.');
      return false;
    }
  }

  async act(action, id) {
    await this.guarded(() => ask(`/api/${action}`, { code: id }));
    this.portal.set(await ask('/api/portal'));
    await this.show();
  }

  choose(id, on) {
    if (on) this.chosen.add(id);
    else this.chosen.delete(id);
  }

  async finishChosen() {
    if (this.chosen.size === 0) return;
    await this.guarded(() => ask('/api/finish-several', { codes: [...this.chosen] }));
    await this.turnTo(this.page());
  }

  tick(part, place, ticked) {
    this.guarded(() => ask('/api/tick', { code: this.dossier().id, part, place, ticked }));
  }

  detailHref = (row) => `/vi/dossier/detail/${row.id}?procedure=${row.id.slice(0, 12)}&xpandStatus=false`;
  keys = () => this.list().columns.map((column) => column.key);
  /** Row elements stay and take the next page's cells. */
  byPlace = (place) => place;
}

const Portal = Component({
  selector: 'portal-app',
  standalone: true,
  imports: [
    NgTemplateOutlet,
    MatButtonModule,
    MatCheckboxModule,
    MatMenuModule,
    MatPaginatorModule,
    MatTableModule,
  ],
  encapsulation: ViewEncapsulation.None,
  template,
})(PortalApp);

bootstrapApplication(Portal, {
  providers: [provideZonelessChangeDetection(), { provide: MatPaginatorIntl, useClass: VietnamesePaginator }],
});
