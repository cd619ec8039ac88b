package groundwork.directory;

import java.util.Collection;
import java.util.Set;

/**
 * Where somebody reads what was said on our own working style (四风): the leading group and inspectors do, within their
 * reach, and nobody else, whoever entered it. For all others a sign stands in the place of the words, in the query
 * itself, so that no page, export, search or answer to a program can forget it.
 */
record OwnStyle(Reach read) {

    static final String WORDS = "ledger.words";
    static final OwnStyle ALL = new OwnStyle(new Reach(true, Set.of(), Set.of(), Set.of(), Set.of(), Set.of()));

    static OwnStyle of(Collection<Power> powers) {
        return new OwnStyle(Reach.of(powers.stream()
                .filter(power -> power.role() == Role.LEADER || power.role() == Role.INSPECTOR)
                .toList()));
    }

    boolean all() {
        return read.whole();
    }

    /**
     * The words that are seen otherwise, without these. A correction's words are those of what it corrects. Its columns
     * are named so that the condition finds those of the words alone.
     */
    String part(String condition) {
        return """
                (select county, entry, subject, part, case when opinion is null then fields end as fields,
                  case when opinion is null then salt end as salt,
                  case when opinion is null then sealed else '\\x00'::bytea end as sealed
                from ledger.words left join (
                  select county as c, entry as opinion from form.apart where not %s
                ) apart on c = county and opinion = coalesce(
                  (select p.original from ledger.posting p where p.county = c and p.id = entry), entry)
                where %s)""".formatted(read.condition(), condition);
    }
}
