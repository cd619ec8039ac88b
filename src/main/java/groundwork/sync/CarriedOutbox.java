package groundwork.sync;

import groundwork.directory.Scope;
import groundwork.frame.Flaw;
import groundwork.frame.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * The outbox of a phone that somebody carried in as a file, {@code {"format": "groundwork outbox 1", "entries": […]}}:
 * its entries are sealed and signed as if the phone itself had sent them, so who carries it does not matter.
 */
@Component
public class CarriedOutbox {

    private static final String FORMAT = "groundwork outbox 1";
    private static final int MOST = 10_000;
    private static final int LARGEST = 32 * 1024 * 1024;

    private final Batches batches;

    CarriedOutbox(Batches batches) {
        this.batches = batches;
    }

    /**
     * One answer per entry, in the order of the file. The same file again adds nothing.
     *
     * @throws Refusal at the field {@code file} where it is no such file, or too large
     */
    public List<Answered> take(Scope scope, InputStream file) throws IOException {
        var entries = read(file.readNBytes(LARGEST + 1));
        var answers = new ArrayList<Answered>();
        for (int from = 0; from < entries.size(); from += Batch.MOST)
            answers.addAll(batches.take(
                    scope, new Batch(entries.subList(from, Math.min(entries.size(), from + Batch.MOST)), null, null)));
        return answers;
    }

    private static List<JsonNode> read(byte[] bytes) {
        if (bytes.length > LARGEST) throw Refusal.flawed(Flaw.at("file", "sync.carried.large", MOST));
        var tree = Batch.object(bytes);
        if (tree == null
                || !FORMAT.equals(tree.path("format").asString(""))
                || !tree.path("entries").isArray()) throw Refusal.flawed(Flaw.at("file", "sync.carried.none"));
        if (tree.get("entries").size() > MOST) throw Refusal.flawed(Flaw.at("file", "sync.carried.large", MOST));
        return tree.get("entries").valueStream().toList();
    }
}
