-- What changed between two days, by portal. Portable SQL.
--
-- ho_so:    the exported Parquet files, with the columns "ngay" and "site" of their paths.
-- hai_ngay: one row: ngay_truoc, ngay_sau (text 'yyyy-MM-dd').
with before_day as (
  select h.* from ho_so h cross join hai_ngay d where cast(h.ngay as varchar(10)) = d.ngay_truoc
),
after_day as (
  select h.* from ho_so h cross join hai_ngay d where cast(h.ngay as varchar(10)) = d.ngay_sau
),
pairs as (
  select
    coalesce(a.site, b.site) as site,
    b.code as code_before,
    a.code as code_after,
    b.progress as progress_before,
    a.progress as progress_after,
    b."digitisedResult" as digitised_before,
    a."digitisedResult" as digitised_after,
    case when b.progress in ('not-due', 'overdue', 'paused', 'unknown') and b."finishedAt" is null
      and b."returnedAt" is null then 1 else 0 end as open_before,
    case when a.progress in ('not-due', 'overdue', 'paused', 'unknown') and a."finishedAt" is null
      and a."returnedAt" is null then 1 else 0 end as open_after
  from before_day b
  full outer join after_day a on a.site = b.site and a.code = b.code
)
select
  site,
  sum(case when code_before is null then 1 else 0 end) as hien_them,
  sum(case when code_before is not null and code_after is not null and open_before = 1 and open_after = 0
    then 1 else 0 end) as da_xong,
  sum(case when progress_after = 'overdue' and (progress_before is null or progress_before <> 'overdue')
    then 1 else 0 end) as moi_qua_han,
  sum(case when digitised_after = 'true' and digitised_before = 'false' then 1 else 0 end) as da_so_hoa_them,
  sum(case when code_after is null then 1 else 0 end) as khong_con
from pairs
group by site
order by site
