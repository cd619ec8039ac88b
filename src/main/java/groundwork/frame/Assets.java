package groundwork.frame;

import groundwork.ledger.Hash;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * The console's own scripts, style sheet and pictures. Each is served under an address that holds a part of its hash,
 * so that a browser may keep it for a year and still sees every change. The style sheet is one file, made of the tokens
 * and of every {@code styles/<noun>.css} on the classpath.
 */
final class Assets {

    static final String PATH = "/assets/";

    private final Map<String, Asset> byName = new TreeMap<>();

    Assets(Map<String, byte[]> files) {
        files.forEach((name, bytes) -> byName.put(name, new Asset(hash(bytes), bytes)));
    }

    /** {@code vendor/htmx.js} to {@code /assets/1f3a…/vendor/htmx.js}. */
    String address(String name) {
        var asset = byName.get(name);
        if (asset == null) throw new IllegalArgumentException("no asset " + name);
        return PATH + asset.hash() + "/" + name;
    }

    Asset find(String name) {
        return byName.get(name);
    }

    private static String hash(byte[] bytes) {
        return HexFormat.of().formatHex(Hash.of(bytes), 0, 6);
    }

    record Asset(String hash, byte[] bytes) {

        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
