package groundwork.form;

import groundwork.directory.Scope;
import groundwork.ledger.Tables;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What was answered to a sheet, counted. The counts are kept as answers come in; nothing is counted here. */
@Component
public class Results {

    /** Where answers came from; zero stands for what was not said. */
    public record Place(Long village, UUID unit, long forms) {}

    /**
     * @param village only from there, or null
     * @param unit only those that this bureau asked, or null
     */
    public Counted of(Scope scope, UUID sheet, Long village, UUID unit) {
        return Counted.of(scope.read(db -> db.sql("""
                        select question, choice, sum(n)::bigint as n, sum(amount) as amount from form.tally t
                        where sheet = :sheet and (:village::bigint is null or village = :village)
                          and (:unit::uuid is null or unit = :unit)
                        group by question, choice""")
                .param("sheet", sheet)
                .param("village", village)
                .param("unit", unit)
                .query(Counted.Count.class)
                .list()));
    }

    /** How many forms of each of these sheets came back with answers. */
    public Map<UUID, Long> forms(Scope scope, Collection<UUID> sheets) {
        record Count(UUID sheet, long n) {}
        return scope
                .read(db -> db.sql("""
                        select t.sheet, sum(t.n)::bigint as n from form.tally t
                        where t.sheet = any(:sheets) and t.question = 0 group by t.sheet""")
                        .param("sheets", Tables.array("uuid", sheets))
                        .query(Count.class)
                        .list())
                .stream()
                .collect(Collectors.toMap(Count::sheet, Count::n));
    }

    public List<Place> places(Scope scope, UUID sheet) {
        return scope.read(
                db -> db.sql("""
                        select village, unit, sum(n)::bigint as forms from form.tally t
                        where sheet = :sheet and question = 0
                        group by village, unit order by village, unit
                        """).param("sheet", sheet).query(Place.class).list());
    }
}
