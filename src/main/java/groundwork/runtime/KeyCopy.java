package groundwork.runtime;

import groundwork.ledger.ErasedList;
import groundwork.ledger.Keyring;
import groundwork.runtime.postgres.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is kept apart from the archives, in one file: the keys, and who was erased. {@code {"keys": {…}, "erased":
 * […]}}; the file of keys itself is taken as well, and then says nothing of who was erased.
 */
record KeyCopy(Keyring keys, List<ErasedList.Line> erased) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Whole or not at all, for its owner's eyes; none may be there. */
    void write(Path to) throws IOException {
        var copy = JSON.createObjectNode();
        copy.set("keys", JSON.readTree(keys.json()));
        copy.set("erased", JSON.valueToTree(erased));
        KeyFile.write(copy.toPrettyString() + "\n", to);
    }

    static KeyCopy read(Path file) throws IOException {
        try {
            var copy = JSON.readTree(Files.readString(file));
            if (!copy.has("keys")) return new KeyCopy(Keyring.read(copy.toString()), List.of());
            return new KeyCopy(
                    Keyring.read(copy.get("keys").toString()),
                    List.of(JSON.treeToValue(copy.path("erased"), ErasedList.Line[].class)));
        } catch (GeneralSecurityException | JacksonException | IllegalArgumentException e) {
            throw new Refusal("The file " + file + " is no copy of keys, or is damaged; take another copy.", e);
        }
    }
}
