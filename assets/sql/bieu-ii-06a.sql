-- Biểu II.06a/VPCP/KSTT by portal, unit and sector. Portable SQL over the view of trong-ky.sql.
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
from trong_ky
group by site, unit, sector
order by site, unit, sector
