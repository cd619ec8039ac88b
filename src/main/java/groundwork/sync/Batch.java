package groundwork.sync;

import groundwork.frame.Refusal;
import groundwork.frame.Typed;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is sent at once: up to 100 entries and 1 MiB. Larger ones are halved by whoever sends them.
 *
 * @param last the latest receipt that whoever sends them has, or null
 * @param issued how many entries a device has fixed, or null
 */
public record Batch(List<JsonNode> entries, Last last, Issued issued) {

    /** A receipt that somebody has: the hash, in hex, of what lies at a position. */
    public record Last(long position, String hash) {

        /**
         * @param hash in hex
         * @return null where there is none
         * @throws Refusal 422 where it is no receipt
         */
        public static Last of(Long position, String hash) {
            if (position == null && hash == null) return null;
            try {
                return new Last(
                        position, HexFormat.of().formatHex(HexFormat.of().parseHex(hash)));
            } catch (IllegalArgumentException | NullPointerException notOne) {
                throw Refusal.unusable("sync.batch.unreadable");
            }
        }
    }

    record Issued(UUID device, long highest) {}

    static final int MOST = 100;
    static final int LARGEST = 1024 * 1024;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /**
     * Reads {@code {"entries": […], "last": {"position", "hash"}, "device", "issued"}}.
     *
     * @throws Refusal 413 beyond what fits, 422 where it is not that
     */
    public static Batch read(InputStream body) throws IOException {
        var bytes = body.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) throw Refusal.tooMuch("sync.batch.large", MOST);
        var tree = tree(bytes);
        var entries = tree.get("entries");
        if (entries == null || !entries.isArray()) throw Refusal.unusable("sync.batch.unreadable");
        if (entries.size() > MOST) throw Refusal.tooMuch("sync.batch.large", MOST);
        var all = new ArrayList<JsonNode>();
        entries.forEach(all::add);
        return new Batch(all, last(tree.path("last")), issued(tree));
    }

    private static Last last(JsonNode sent) {
        if (sent.isMissingNode() || sent.isNull()) return null;
        try {
            return Last.of(sent.path("position").longValue(), sent.path("hash").stringValue());
        } catch (JacksonException notOne) {
            throw Refusal.unusable("sync.batch.unreadable");
        }
    }

    private static Issued issued(JsonNode tree) {
        var device = Typed.id(tree.path("device").asString(""));
        var highest = tree.path("issued");
        return device == null || !highest.canConvertToLong() || highest.longValue() < 1
                ? null
                : new Issued(device, highest.longValue());
    }

    private static JsonNode tree(byte[] bytes) {
        var tree = object(bytes);
        if (tree == null) throw Refusal.unusable("sync.batch.unreadable");
        return tree;
    }

    /** Null where it is none. */
    static JsonNode object(byte[] bytes) {
        try {
            var tree = JSON.readTree(bytes);
            if (tree != null && tree.isObject()) return tree;
        } catch (JacksonException notJson) {
            // What it says of the place is of no use to who sends it, and might repeat what was sent.
        }
        return null;
    }
}
