package groundwork.account;

import groundwork.directory.Scope;
import groundwork.ledger.TalkEntry;
import groundwork.ledger.TalkEntry.PersonKind;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The people of a village with whom somebody talked before, so that one who is talked with again counts once. */
@Component
public class Acquaintances {

    /** Of these names those that are known in the village, each with the person; the first met where two are. */
    public Map<String, UUID> of(Scope scope, long village, PersonKind kind, Collection<String> names) {
        if (names.isEmpty()) return Map.of();
        return scope.read(db -> {
            var lines = db.sql("select " + Line.COLUMNS + """
                             from account.line l
                            where l.village = :village and l.kind = 'talk.held' and l.state <> 'struck'
                            order by l.day, l.position
                            """)
                    .param("village", village)
                    .query(Line::of)
                    .list();
            var known = new HashMap<String, UUID>();
            for (var told : Told.of(db, lines))
                if (told.fact().entry() instanceof TalkEntry.Held held && held.kind() == kind)
                    for (var words : told.words())
                        if (held.people().contains(words.subject()) && names.contains(words.get("name")))
                            known.putIfAbsent(words.get("name"), words.subject());
            return known;
        });
    }
}
