package groundwork.sync;

import groundwork.frame.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is sent at once: up to 100 entries and 1 MiB. Larger ones are halved by whoever sends them. */
public record Batch(List<JsonNode> entries) {

    static final int MOST = 100;
    static final int LARGEST = 1024 * 1024;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /**
     * Reads {@code {"entries": […]}}.
     *
     * @throws Refusal 413 beyond what fits, 422 where it is not that
     */
    public static Batch read(InputStream body) throws IOException {
        var bytes = body.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) throw Refusal.tooMuch("sync.batch.large", MOST);
        var entries = tree(bytes).get("entries");
        if (entries == null || !entries.isArray()) throw Refusal.unusable("sync.batch.unreadable");
        if (entries.size() > MOST) throw Refusal.tooMuch("sync.batch.large", MOST);
        var all = new ArrayList<JsonNode>();
        entries.forEach(all::add);
        return new Batch(all);
    }

    private static JsonNode tree(byte[] bytes) {
        try {
            var tree = JSON.readTree(bytes);
            if (tree != null && tree.isObject()) return tree;
        } catch (JacksonException notJson) {
            // What it says of the place is of no use to who sends it, and might repeat what was sent.
        }
        throw Refusal.unusable("sync.batch.unreadable");
    }
}
