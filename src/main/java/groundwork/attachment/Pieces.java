package groundwork.attachment;

import groundwork.directory.Scope;
import groundwork.frame.Flaw;
import groundwork.frame.Refusal;
import groundwork.ledger.AttachmentEntry;
import groundwork.ledger.Hash;
import groundwork.ledger.Postings;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Brings in the bytes of what an entry says is attached, piece by piece as the line allows, and keeps them once they
 * are all here and fit what the entry says. An upload has the id of its entry.
 */
@Component
public class Pieces {

    /** @param received bytes that are here, all of them once it is kept; @param length bytes in all */
    public record Standing(int received, int length) {}

    /** Bytes of the longest that is taken in. */
    public static final int LARGEST = Evidence.PHOTO.most();

    private final Clock clock;

    Pieces(Clock clock) {
        this.clock = clock;
    }

    /**
     * Begins; where it began before, it goes on.
     *
     * @param length as who sends it says
     * @throws Refusal 404 without such an entry in force, 413 where it is too long, 422 where it does not fit the entry
     */
    public void begin(Scope scope, UUID entry, long length) {
        var said = said(scope, entry);
        var kind = Evidence.of(said.type()).orElseThrow(() -> Refusal.flawed(Flaw.at("type", "attachment.flaw.type")));
        if (said.length() > kind.most()) throw Refusal.tooMuch("attachment.flaw.large", kind.most() >> 20);
        if (length != said.length()) throw Refusal.flawed(Flaw.at("length", "attachment.flaw.length"));
        scope.write(db -> {
            if (PhotoRows.find(db, entry).isEmpty()) PieceRows.begin(db, scope, entry, said.entry(), clock);
            return null;
        });
    }

    /** @throws Refusal 404 where nothing of it is under way or kept */
    public Standing standing(Scope scope, UUID entry) {
        var length = (int) said(scope, entry).length();
        return scope.read(db -> standing(db, entry, length, false));
    }

    /**
     * Adds a piece, and keeps the whole with the last one.
     *
     * @return how it stands then
     * @throws Refusal 404 as above, 409 where the piece begins elsewhere, 413 where it is too long, 422 where the whole
     *     is not what the entry says: then it begins anew
     */
    public Standing add(Scope scope, UUID entry, int begins, byte[] part) {
        var said = said(scope, entry);
        var done = scope.<Object>write(db -> {
            var standing = standing(db, entry, (int) said.length(), true);
            if (standing.received() != begins) throw Refusal.conflict("attachment.flaw.offset");
            if (part.length > standing.length() - begins) throw Refusal.tooMuch("attachment.flaw.large", LARGEST >> 20);
            if (part.length > 0) PieceRows.add(db, scope, entry, begins, part, clock);
            if (begins + part.length < standing.length() || part.length == 0)
                return new Standing(begins + part.length, standing.length());
            return finish(db, scope, entry, said);
        });
        if (done instanceof Refusal refusal) throw refusal;
        return (Standing) done;
    }

    /** What is refused is returned, not thrown: what is here of it goes all the same. */
    private Object finish(JdbcClient db, Scope scope, UUID entry, AttachmentEntry.Attached said) {
        var whole = PieceRows.whole(db, scope, entry);
        PieceRows.end(db, entry);
        try {
            if (!HexFormat.of().formatHex(Hash.of(whole)).equals(said.sha256()))
                throw Refusal.flawed(Flaw.at("file", "attachment.flaw.hash"));
            Evidence.of(said.type()).orElseThrow().check(whole);
        } catch (Refusal refusal) {
            return refusal;
        }
        var photo = new Photo(entry, said.entry(), said.sha256(), said.type(), scope.officer());
        PhotoRows.add(db, scope, photo, whole, clock.instant());
        return new Standing(whole.length, whole.length);
    }

    private static Standing standing(JdbcClient db, UUID entry, int length, boolean toAdd) {
        return PieceRows.received(db, entry, toAdd)
                .or(() -> PhotoRows.find(db, entry).map(_ -> length))
                .map(received -> new Standing(received, length))
                .orElseThrow(() -> Refusal.missing("attachment.missing"));
    }

    /** What the entry says now, to whoever may open it and to who entered it. */
    private static AttachmentEntry.Attached said(Scope scope, UUID entry) {
        var latest = scope.read(db -> new Postings(db).latest(List.of(entry))).get(entry);
        if (latest == null
                || latest.version() == null
                || !(latest.version().fact().entry() instanceof AttachmentEntry.Attached said)
                || !latest.posting().author().officer().equals(scope.officer()) && !scope.opens(entry))
            throw Refusal.missing("attachment.missing");
        return said;
    }
}
