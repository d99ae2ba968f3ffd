-- The indicators by portal and unit, by the rules of lib/report/indicators.ts. Portable SQL over the view of trong-ky.sql.
--
-- chi_so: the indicator's name there; tu_so of mau_so are counted, of chua_ro it is not known.
with resolved as (
  select
    trong_ky.*,
    case when place in ('early', 'on-time', 'late', 'resolved') then 1 else 0 end as is_resolved
  from trong_ky
  where inside = 1
),
named as (
  select 'onTime' as chi_so
  union all select 'onTimeNational'
  union all select 'components'
  union all select 'results'
  union all select 'both'
  union all select 'attached'
  union all select 'online'
  union all select 'payment'
  union all select 'synced'
),
-- 'counted', 'missing' or 'unknown'; null where the indicator does not ask about the dossier.
told as (
  select
    r.site,
    r.unit,
    n.chi_so,
    case n.chi_so
      when 'onTime' then
        case
          when place in ('early', 'on-time') then 'counted'
          when place = 'late' then 'missing'
          when place = 'resolved' then 'unknown'
        end
      when 'onTimeNational' then
        case
          when place in ('late', 'overdue') then 'missing'
          when place in ('resolved', 'open', 'unknown-end') then 'unknown'
          else 'counted'
        end
      when 'components' then
        case
          when components is null then 'unknown'
          when components = 'true' then 'counted'
          when components = 'false' then 'missing'
        end
      when 'results' then
        case
          when is_resolved = 0 then null
          when result is null then 'unknown'
          when result = 'true' then 'counted'
          when result = 'false' then 'missing'
        end
      when 'both' then
        case
          when is_resolved = 0 then null
          when components = 'false' or result = 'false' then 'missing'
          when components is null or result is null then 'unknown'
          when components = 'true' or result = 'true' then 'counted'
        end
      when 'attached' then
        case
          when attached is null or not attached then null
          when result is null then 'unknown'
          when result = 'true' then 'missing'
          when result = 'false' then 'counted'
        end
      when 'online' then
        case
          when arrival = 'carried' then null
          when arrival = 'unknown' or channel is null then 'unknown'
          when channel = 'online' then 'counted'
          else 'missing'
        end
      when 'payment' then
        case
          when is_resolved = 0 or payment = 'none' then null
          when payment is null or payment = 'paid' then 'unknown'
          when payment = 'online' then 'counted'
          else 'missing'
        end
      when 'synced' then
        case when synced is null then 'unknown' when synced then 'counted' else 'missing' end
    end as verdict
  from resolved r
  cross join named n
)
select
  site,
  unit,
  chi_so,
  sum(case when verdict = 'counted' then 1 else 0 end) as tu_so,
  sum(case when verdict in ('counted', 'missing') then 1 else 0 end) as mau_so,
  sum(case when verdict = 'unknown' then 1 else 0 end) as chua_ro
from told
group by site, unit, chi_so
order by site, unit, chi_so
