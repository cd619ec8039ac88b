package groundwork.ledger;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * An entry whose content is fixed: its words salted, its facts and commitments in canonical bytes, its hash taken.
 * These bytes decide "duplicate or conflict", are what a device signs, become the leaf of the tree and stand in the
 * receipt.
 */
record Sealed(int county, Draft draft, List<Part> words, List<Part> dropped, byte[] hash, String content) {

    /**
     * @param fields the words in canonical bytes, as they are committed to
     * @param sealed salt and words as they are stored
     */
    record Part(UUID subject, String part, String fields, byte[] salt, byte[] sealed) {

        /** Not shown to this reader. */
        static Part apart(UUID subject, String part) {
            return new Part(subject, part, Wire.words(Words.apart(subject, part).fields()), null, null);
        }

        /** To be compared, not to be kept: what is sealed holds the other salt. */
        private Part salted(byte[] first) {
            return new Part(subject, part, fields, first, sealed);
        }
    }

    /** Larger content is refused: what is long belongs into words or attachments. */
    static final int LARGEST = 8 * 1024;

    private static final byte[] DOMAIN = "groundwork words 1\n".getBytes(StandardCharsets.UTF_8);

    /** @param dropped words about somebody who was erased: nothing of them is kept but that they were there */
    static Sealed of(int county, Draft draft, List<Part> words, List<Part> dropped) {
        var sorted = words.stream()
                .sorted(Comparator.comparing((Part part) -> part.subject().toString())
                        .thenComparing(Part::part))
                .toList();
        var said = draft.sent() == null ? Wire.write(draft.fact()) : Wire.object(draft.sent());
        var out = said.put("county", county).put("id", draft.id().toString());
        if (!sorted.isEmpty()) {
            var commitments = out.putArray("commitments");
            for (var part : sorted)
                commitments
                        .addObject()
                        .put("subject", part.subject().toString())
                        .put("part", part.part())
                        .put("commitment", HexFormat.of().formatHex(commitment(part)));
        }
        var content = Canonical.of(out);
        var hash = Hash.of(content.getBytes(StandardCharsets.UTF_8));
        return new Sealed(county, draft, sorted, dropped, hash, content);
    }

    /** SHA-256(domain ‖ salt ‖ canonical words): says nothing about the words once the salt is gone. */
    static byte[] commitment(Part part) {
        return Hash.of(DOMAIN, part.salt(), part.fields().getBytes(StandardCharsets.UTF_8));
    }

    UUID id() {
        return draft.id();
    }

    Fact fact() {
        return draft.fact();
    }

    /**
     * The same with the salts that its own words got when it first came, to compare the two; what of it was erased
     * since is dropped. Salts that a device froze stay: they are part of what it sent.
     *
     * @param first the rows of the words that came with it then
     */
    Sealed salted(Collection<WordsRow> first) {
        var kept = new ArrayList<Part>();
        var gone = new ArrayList<>(dropped);
        for (var part : words) {
            var row = first.stream().filter(each -> each.is(part)).findFirst().orElse(null);
            if (!part.subject().equals(id()) || row == null) kept.add(part);
            else if (row.clear() == null) gone.add(new Part(part.subject(), part.part(), null, null, null));
            else kept.add(frozen(part) ? part : part.salted(row.clear().salt()));
        }
        return of(county, draft, kept, gone);
    }

    private boolean frozen(Part part) {
        return draft.words().stream()
                .anyMatch(words -> words.salt() != null && words.part().equals(part.part()) && words.isOwn(id()));
    }

    boolean tooLarge() {
        return content.length() > LARGEST || content.getBytes(StandardCharsets.UTF_8).length > LARGEST;
    }

    /** Those that were dropped among them. */
    List<Part> allWords() {
        return dropped.isEmpty()
                ? words
                : Stream.concat(words.stream(), dropped.stream()).toList();
    }

    UUID original() {
        return fact().entry() instanceof Correction correction ? correction.original() : null;
    }
}
