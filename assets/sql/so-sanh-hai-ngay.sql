-- What changed between two days, by portal, by the rules of lib/report/compare-days.ts. Portable SQL.
--
-- ho_so:    the exported Parquet files, with the columns "ngay" and "site" of their paths.
-- hai_ngay: one row: ngay_truoc, ngay_sau (text 'yyyy-MM-dd').
--
-- moi_qua_han: newly overdue; da_xong: done since; moi_tiep_nhan: received since; moi_thay: first seen, though received
-- before or on a day that is not known; khong_con: open before, and no longer in its fully read list; da_so_hoa_them:
-- digitised since, known not to be before.
with dossier as (
  select
    h.ngay as day_of_file,
    d.ngay_truoc,
    h.site,
    h.code,
    h.stage,
    h.gone,
    h.progress,
    h."dueAt" as due,
    h."digitisedComponents" as components,
    h."digitisedResult" as result,
    substr(h."receivedAt", 1, 10) as received,
    substr(coalesce(h."finishedAt", h."returnedAt"), 1, 10) as done_on,
    case
      when h.stage in ('refused', 'withdrawn') then 'turned-away'
      when h."finishedAt" is not null or h."returnedAt" is not null or h.stage in ('finished', 'returned') then 'done'
      else 'open'
    end as life,
    -- Past its due moment at the end of the first day.
    case
      when h."dueAt" is null then null
      when d.ngay_truoc > substr(h."dueAt", 1, 10) then 1
      when d.ngay_truoc = substr(h."dueAt", 1, 10) and length(h."dueAt") > 10 and substr(h."dueAt", 12, 5) < '23:59' then 1
      else 0
    end as past_then
  from ho_so h
  cross join hai_ngay d
  where cast(h.ngay as varchar(10)) in (d.ngay_truoc, d.ngay_sau)
),
pairs as (
  select
    a.*,
    case when b.code is null then 0 else 1 end as known_before,
    b.life as life_before,
    b.components as components_before,
    b.result as result_before,
    -- How it stood at the end of the first day: by what was known then, or by what is known since.
    case
      when b.code is null then case when a.past_then = 1 or a.due is null then 1 else 0 end
      when b.stage = 'paused' or b.life <> 'open' then 0
      when b.due is null then case when b.progress = 'overdue' then 1 else 0 end
      else b.past_then
    end as overdue_before
  from dossier a
  left join dossier b
    on b.site = a.site and b.code = a.code and cast(b.day_of_file as varchar(10)) = b.ngay_truoc
  where cast(a.day_of_file as varchar(10)) <> a.ngay_truoc
)
select
  site,
  sum(case when not gone and progress = 'overdue' and overdue_before = 0 then 1 else 0 end) as moi_qua_han,
  sum(case
    when life <> 'done' then 0
    when known_before = 1 then case when life_before = 'done' then 0 else 1 end
    when done_on > ngay_truoc then 1
    else 0
  end) as da_xong,
  sum(case when known_before = 0 and received > ngay_truoc then 1 else 0 end) as moi_tiep_nhan,
  sum(case when known_before = 0 and (received is null or received <= ngay_truoc) then 1 else 0 end) as moi_thay,
  sum(case when gone and life_before = 'open' then 1 else 0 end) as khong_con,
  sum(case
    when components_before = 'false' and components = 'true' then 1
    when result_before = 'false' and result = 'true' then 1
    else 0
  end) as da_so_hoa_them
from pairs
group by site
order by site
