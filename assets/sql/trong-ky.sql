-- Where each dossier stands in a period, by the rules of lib/report/period.ts. Portable SQL: a view that the other queries
-- are asked over.
--
-- ho_so: the exported Parquet files, with the columns "ngay" and "site" of their paths.
-- ky:    one row: tu_ngay, den_ngay (first and last day, text 'yyyy-MM-dd'), luc (text 'yyyy-MM-ddTHH:mm'), ngay (the day of
--        the files that are counted, text).
--
-- place:   'early', 'on-time', 'late', 'resolved' (whether in time is not known), 'in-time', 'paused', 'overdue', 'open'
--          (whether overdue is not known), 'unknown-end' (whether done by then is not known); with inside = 0 'outside',
--          'undated' (cannot be told), 'turned-away' (refused or withdrawn).
-- arrival: 'new', 'carried' or 'unknown'.
--
-- A dossier with no due date is judged by the time that its portal said was left, as it stood when the file was made.
create or replace view trong_ky as
with dossier as (
  select
    h.site,
    h.code,
    h.unit,
    h.sector,
    h.channel,
    h.stage,
    h."finishedAt" as finished,
    h."dueAt" as due,
    h.remaining,
    h."digitisedComponents" as components,
    h."digitisedResult" as result,
    h."attachedResult" as attached,
    h.payment,
    h.synced,
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
    case
      when due is null then null
      when den_ngay > substr(due, 1, 10) then 1
      when den_ngay = substr(due, 1, 10) and length(due) > 10 and substr(due, 12, 5) < '23:59' then 1
      else 0
    end as late_then
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
)
select
  site,
  code,
  unit,
  sector,
  channel,
  components,
  result,
  attached,
  payment,
  synced,
  place,
  case when place in ('outside', 'undated', 'turned-away') then 0 else 1 end as inside,
  case when received is null then 'unknown' when received < tu_ngay then 'carried' else 'new' end as arrival
from placed
