-- Biểu II.06a/VPCP/KSTT by portal, unit and sector, by the rules of lib/report/period.ts. Portable SQL.
--
-- ho_so: the exported Parquet files, with the columns "ngay" and "site" of their paths.
-- ky:    one row: tu_ngay, den_ngay (first and last day, text 'yyyy-MM-dd'), luc (text 'yyyy-MM-ddTHH:mm'), ngay (the day of
--        the files that are counted, text).
--
-- A dossier with no due date is judged by what its portal said of the time left when it was read.
with dossier as (
  select
    h.site,
    h.unit,
    h.sector,
    h.channel,
    h.stage,
    h."finishedAt" as finished,
    h."dueAt" as due,
    h.remaining,
    h."firstSeenOn" as first_seen,
    substr(h."receivedAt", 1, 10) as received,
    coalesce(h."finishedAt", h."returnedAt") as done,
    substr(coalesce(h."finishedAt", h."returnedAt"), 1, 10) as done_on,
    case
      when h."finishedAt" is not null or h."returnedAt" is not null then 1
      when h.stage in ('finished', 'returned', 'refused', 'withdrawn') then 1
      else 0
    end as ended,
    case when h.stage in ('refused', 'withdrawn') then 1 else 0 end as turned_away,
    k.tu_ngay,
    k.den_ngay,
    k.luc,
    case when k.den_ngay >= substr(k.luc, 1, 10) then 1 else 0 end as reaches_now
  from ho_so h
  cross join ky k
  where cast(h.ngay as varchar(10)) = k.ngay
),
judged as (
  select
    dossier.*,
    -- Past the due moment: on a later date, or in a later minute of the same one where both have a time.
    case
      when due is null or done is null then null
      when done_on > substr(due, 1, 10) then 1
      when done_on = substr(due, 1, 10) and length(done) > 10 and length(due) > 10
        and substr(done, 12, 5) > substr(due, 12, 5) then 1
      else 0
    end as done_late,
    case
      when due is null then null
      when substr(luc, 1, 10) > substr(due, 1, 10) then 1
      when substr(luc, 1, 10) = substr(due, 1, 10) and length(due) > 10
        and substr(luc, 12, 5) > substr(due, 12, 5) then 1
      else 0
    end as late_now,
    case when due is null then null when den_ngay >= substr(due, 1, 10) and (den_ngay > substr(due, 1, 10) or length(due) > 10)
      then 1 else 0 end as late_then
  from dossier
),
placed as (
  select
    judged.*,
    case
      when received > den_ngay then 'outside'
      when done_on < tu_ngay then 'outside'
      when turned_away = 1 and (done_on is null or done_on <= den_ngay) then
        case when done_on is null and received < tu_ngay then 'undated' else 'turned-away' end
      when received is null and done_on is null and first_seen > den_ngay then 'undated'
      when ended = 1 and done_on is null and (received is null or received < tu_ngay) then 'undated'
      when ended = 0 or done_on > den_ngay then
        case
          when reaches_now = 1 and ended = 1 then 'open'
          when reaches_now = 1 and stage = 'paused' then 'paused'
          when reaches_now = 1 and due is null and remaining is not null then
            case when remaining like '%"overdue":true%' then 'overdue' else 'in-time' end
          when reaches_now = 1 and due is not null then
            case when late_now = 1 then 'overdue' else 'in-time' end
          when reaches_now = 1 or due is null then 'open'
          when late_then = 0 then 'in-time'
          when stage = 'paused' then 'open'
          else 'overdue'
        end
      when done_on is null then case when reaches_now = 1 then 'resolved' else 'unknown-end' end
      when done_late is null then 'resolved'
      when done_late = 1 then case when finished is null then 'resolved' else 'late' end
      when done_on < substr(due, 1, 10) then 'early'
      else 'on-time'
    end as place
  from judged
),
counted as (
  select
    placed.*,
    case when place in ('outside', 'undated', 'turned-away') then 0 else 1 end as inside,
    case when received is null then 'unknown' when received < tu_ngay then 'carried' else 'new' end as arrival
  from placed
)
select
  site,
  unit,
  sector,
  sum(inside) as total,
  sum(case when inside = 1 and arrival = 'new' and channel = 'online' then 1 else 0 end) as online,
  sum(case when inside = 1 and arrival = 'new' and channel in ('direct', 'postal') then 1 else 0 end) as direct,
  sum(case when inside = 1 and arrival = 'carried' then 1 else 0 end) as carried,
  sum(case when place in ('early', 'on-time', 'late', 'resolved') then 1 else 0 end) as resolved,
  sum(case when place = 'early' then 1 else 0 end) as early,
  sum(case when place = 'on-time' then 1 else 0 end) as "onTime",
  sum(case when place = 'late' then 1 else 0 end) as late,
  sum(case when place in ('in-time', 'paused', 'overdue', 'open') then 1 else 0 end) as open,
  sum(case when place in ('in-time', 'paused') then 1 else 0 end) as "inTime",
  sum(case when place = 'overdue' then 1 else 0 end) as overdue,
  sum(case when place = 'paused' then 1 else 0 end) as paused,
  sum(case when inside = 1 and arrival = 'unknown' then 1 else 0 end) as "unknownArrival",
  sum(case when inside = 1 and arrival = 'new' and channel is null then 1 else 0 end) as "unknownChannel",
  sum(case when place = 'resolved' then 1 else 0 end) as "unknownTimeliness",
  sum(case when place = 'open' then 1 else 0 end) as "unknownDue",
  sum(case when place = 'unknown-end' then 1 else 0 end) as "unknownEnd",
  sum(case when place = 'turned-away' then 1 else 0 end) as "turnedAway",
  sum(case when place = 'undated' then 1 else 0 end) as undated
from counted
group by site, unit, sector
order by site, unit, sector
