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
    h.site,
    h.code,
    d.ngay_truoc,
    case when cast(h.ngay as varchar(10)) = d.ngay_truoc then 'before' else 'after' end as side,
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
judged as (
  select
    dossier.*,
    -- How it stood at the end of the first day: by what was known then, or, where that was nothing, by what is known since.
    case
      when side = 'after' then case when past_then = 1 or due is null then 1 else 0 end
      when progress = 'unknown' then null
      when stage = 'paused' or life <> 'open' then 0
      when due is null then case when progress = 'overdue' then 1 else 0 end
      else past_then
    end as overdue_then
  from dossier
),
-- Both days of a dossier side by side, by one pass over the files.
pairs as (
  select
    site,
    code,
    ngay_truoc,
    max(case when side = 'before' then 1 else 0 end) as known_before,
    max(case when side = 'after' then 1 else 0 end) as known_after,
    max(case when side = 'before' then overdue_then end) as overdue_by_then,
    max(case when side = 'after' then overdue_then end) as overdue_by_now,
    max(case when side = 'before' then life end) as life_before,
    max(case when side = 'after' then life end) as life,
    max(case when side = 'after' then progress end) as progress,
    max(case when side = 'after' and gone then 1 else 0 end) as gone,
    max(case when side = 'after' then received end) as received,
    max(case when side = 'after' then done_on end) as done_on,
    max(case when side = 'before' then components end) as components_before,
    max(case when side = 'after' then components end) as components,
    max(case when side = 'before' then result end) as result_before,
    max(case when side = 'after' then result end) as result
  from judged
  group by site, code, ngay_truoc
)
select
  site,
  sum(case when gone = 0 and progress = 'overdue' and coalesce(overdue_by_then, overdue_by_now) = 0 then 1 else 0 end)
    as moi_qua_han,
  sum(case
    when life <> 'done' then 0
    when known_before = 1 then case when life_before = 'done' then 0 else 1 end
    when done_on > ngay_truoc then 1
    else 0
  end) as da_xong,
  sum(case when known_before = 0 and received > ngay_truoc then 1 else 0 end) as moi_tiep_nhan,
  sum(case when known_before = 0 and (received is null or received <= ngay_truoc) then 1 else 0 end) as moi_thay,
  sum(case when gone = 1 and life_before = 'open' then 1 else 0 end) as khong_con,
  sum(case
    when components_before = 'false' and components = 'true' then 1
    when result_before = 'false' and result = 'true' then 1
    else 0
  end) as da_so_hoa_them
from pairs
where known_after = 1
group by site
order by site
