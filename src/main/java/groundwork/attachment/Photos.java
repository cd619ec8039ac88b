package groundwork.attachment;

import groundwork.directory.Scope;
import groundwork.frame.Flaw;
import groundwork.frame.Gate;
import groundwork.frame.Refusal;
import groundwork.ledger.About;
import groundwork.ledger.AttachmentEntry;
import groundwork.ledger.Draft;
import groundwork.ledger.Fact;
import groundwork.ledger.Hash;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.ledger.Postings;
import java.time.Clock;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Photos that belong to entries. Whoever may open the entry sees them. */
@Component
public class Photos {

    /** Of one entry. */
    private static final int MOST = 12;

    private final Ledger ledger;
    private final Clock clock;

    Photos(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * @param to an entry in force
     * @param picture as {@link Pictures#shrink} made it
     * @return its id; of the same picture once more that of the first
     * @throws Refusal 404 where there is no such entry, 422 where it has as many as it may have
     */
    public UUID attach(Scope scope, UUID to, byte[] picture) {
        var sha256 = HexFormat.of().formatHex(Hash.of(picture));
        var same = of(scope, List.of(to)).stream()
                .filter(photo -> photo.sha256().equals(sha256))
                .findFirst();
        if (same.isPresent()) return same.get().id();
        var id = Ids.next(clock);
        var photo = new Photo(id, to, sha256, Pictures.TYPE, scope.officer());
        var said = new AttachmentEntry.Attached(to, sha256, picture.length, Pictures.TYPE);
        var draft = new Draft(id, new Fact(clock.instant(), about(scope, to), said), List.of());
        Gate.append(ledger, scope, List.of(draft), db -> {
            if (PhotoRows.of(db, List.of(to)).size() >= MOST)
                throw Refusal.flawed(Flaw.at("file", "attachment.flaw.most", MOST));
            PhotoRows.add(db, scope, photo, picture, clock.instant());
        });
        return id;
    }

    /** A photo lies where its entry lies. */
    private static About about(Scope scope, UUID to) {
        var version = scope.opens(to)
                ? scope.read(db -> new Postings(db).effective(List.of(to))).get(to)
                : null;
        if (version == null) throw Refusal.missing("attachment.nowhere");
        var of = version.fact().about();
        return new About(of.programme(), of.unit(), of.village(), List.of(scope.officer()), null);
    }

    /** Those in force that belong to one of these, in the order in which they came. */
    public List<Photo> of(Scope scope, Collection<UUID> entries) {
        return scope.read(db -> PhotoRows.of(db, scope.opens(entries))).stream()
                .filter(Photo::isPicture)
                .toList();
    }

    /** Also one that was struck. */
    public Optional<Photo> find(Scope scope, UUID id) {
        return scope.read(db -> PhotoRows.find(db, id)).filter(photo -> scope.opens(photo.attachedTo()));
    }

    /** A JPEG or a voice note; empty for what is struck, erased, or belongs to what this officer does not see. */
    public Optional<Kept> kept(Scope scope, UUID id) {
        return find(scope, id)
                .filter(photo -> scope.read(db -> PhotoRows.of(db, List.of(photo.attachedTo())))
                        .contains(photo))
                .map(photo -> new Kept(photo.type(), scope.read(db -> PhotoRows.picture(db, scope, id))));
    }
}
