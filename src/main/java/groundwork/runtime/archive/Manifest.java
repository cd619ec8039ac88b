package groundwork.runtime.archive;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an archive says of itself, as its last member {@code manifest.json}.
 *
 * @param format of the archive; a newer one is refused
 * @param members by name, with rows and SHA-256
 */
record Manifest(int format, Instant createdAt, List<County> counties, Map<String, Member> members) {

    static final String NAME = "manifest.json";
    static final int FORMAT = 1;

    /** @param hash SHA-256 over the content hashes of all postings in order of position, in hexadecimal */
    record County(int county, long position, String hash) {}

    record Member(long rows, String sha256) {}

    String json() {
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(this);
    }

    static Manifest read(String json) {
        return JsonMapper.shared().readValue(json, Manifest.class);
    }
}
