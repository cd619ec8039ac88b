package groundwork.form;

import groundwork.directory.Scope;
import groundwork.ledger.FormEntry.Recipient;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Consultation forms of a county: what went out, what came back, what does not fit. */
@Component
public class Forms {

    /** The entry that counts for each code of the programme, on each side. */
    private static final String FIRST = """
            with first as (
              select distinct on (c.side, c.code) c.side, c.code, c.village, c.recipient
              from form.code c where c.programme = :programme order by c.side, c.code, c.position)
            """;

    /**
     * How many went to whom and where, and how many came back.
     *
     * @param recipient null where nobody said, or for what came back without a code
     * @param issued with those of {@code issuedUncoded}; as {@code returned}
     */
    public record Tally(
            Recipient recipient, Long village, long issued, long issuedUncoded, long returned, long returnedUncoded) {}

    /** A code that does not fit: {@code never_issued}, {@code issued_twice}, {@code returned_twice}. */
    public record Odd(String code, String why, UUID entry, LocalDate day) {}

    public List<Tally> tallies(Scope scope, UUID programme) {
        return scope.read(db -> db.sql(FIRST + """
                        , moved as (
                          select f.recipient, f.village, 1 as issued, 0 as issued_uncoded, 0 as returned,
                            0 as returned_uncoded
                          from first f where f.side = 'issued'
                          union all
                          select coalesce(i.recipient, ''), r.village, 0, 0, 1, 0
                          from first r left join first i on i.code = r.code and i.side = 'issued'
                          where r.side = 'returned'
                          union all
                          select u.recipient, u.village, case u.side when 'issued' then u.amount else 0 end,
                            case u.side when 'issued' then u.amount else 0 end,
                            case u.side when 'returned' then u.amount else 0 end,
                            case u.side when 'returned' then u.amount else 0 end
                          from form.uncoded u where u.programme = :programme)
                        select recipient, village, sum(issued), sum(issued_uncoded), sum(returned),
                          sum(returned_uncoded)
                        from moved group by recipient, village order by village nulls last, recipient""")
                .param("programme", programme)
                .query((row, _) -> new Tally(
                        recipient(row.getString(1)),
                        row.getObject(2, Long.class),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6)))
                .list());
    }

    private static final String ODD = """
            select c.code, case when count(*) filter (where c.side = 'issued') = 0 then 'never_issued'
                when count(*) filter (where c.side = 'issued') > 1 then 'issued_twice' else 'returned_twice' end as why,
              (array_agg(c.entry order by c.position desc))[1] as entry, max(c.day) as day
            from form.code c where c.programme = :programme group by c.code
            having count(*) filter (where c.side = 'issued') <> 1 or count(*) filter (where c.side = 'returned') > 1
            """;

    /** Codes that do not fit, in their order. */
    public List<Odd> odd(Scope scope, UUID programme, int limit) {
        return scope.read(db -> db.sql(ODD + "order by c.code limit :limit")
                .param("programme", programme)
                .param("limit", limit)
                .query(Odd.class)
                .list());
    }

    public long countOdd(Scope scope, UUID programme) {
        return scope.read(db -> db.sql("select count(*) from (" + ODD + ") odd")
                .param("programme", programme)
                .query(Long.class)
                .single());
    }

    private static Recipient recipient(String name) {
        return name.isEmpty() ? null : Recipient.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
