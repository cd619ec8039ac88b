package groundwork.access.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** What is done to a request that is already made: its first line, its headers, its framing. */
final class Late {

    static final List<String> TYPES = List.of(
            "application/json",
            "application/json; charset=utf-16",
            "application/json;charset=nonsense",
            "application/x-www-form-urlencoded; charset=utf-16",
            "application/x-www-form-urlencoded; charset=nonsense",
            "application/x-www-form-urlencoded;charset=gb18030",
            "multipart/form-data",
            "multipart/form-data; boundary=other",
            "multipart/form-data; boundary=",
            "multipart/mixed; boundary=x",
            "text/plain",
            "text/xml",
            "application/octet-stream",
            "*/*",
            "nonsense",
            ";;;",
            "");

    private static final List<String> METHODS = List.of(
            "HEAD",
            "OPTIONS",
            "TRACE",
            "PUT",
            "PATCH",
            "DELETE",
            "POST",
            "GET",
            "FOO",
            "get",
            "PROPFIND",
            "CONNECT",
            "G\u0001T");

    private static final List<String> HEADERS = List.of(
            "Accept: nonsense",
            "Accept: ;;q=x",
            "Accept: application/xml",
            "Accept: image/png;q=0.1, */*;q=nonsense",
            "Accept-Language: zz-\u0080",
            "Accept-Language: zh-CN;q=x,,,;",
            "Accept-Encoding: gzip;q=2, nonsense",
            "Accept-Charset: nonsense",
            "HX-Request: true",
            "HX-Request-Type: partial",
            "HX-Current-URL: javascript:x",
            "Cookie: JSESSIONID=nonsense; lang=\u0001; programme=../..; look=<script>",
            "Cookie: programme=%00; lang=xx-yy-zz-11111111111",
            "Cookie: =;=;;",
            "Referer: http://evil.example/\u00ff%zz",
            "Referer: :::",
            "Origin: null",
            "Range: bytes=0-1,2-3,-5,99999999999999999999-",
            "If-None-Match: *",
            "If-Modified-Since: yesterday",
            "If-Match: \"x",
            "X-Forwarded-For: 1.2.3.4, <x>",
            "X-Forwarded-Proto: gopher",
            "X-Forwarded-Host: evil.example",
            "X-Forwarded-Port: 99999999",
            "Forwarded: for=\"[::",
            "X-HTTP-Method-Override: DELETE",
            "X-CSRF-TOKEN: nonsense",
            "X-Original-URL: /county",
            "Upgrade: h2c",
            "Expect: nonsense",
            "Sec-Fetch-Site: cross-site",
            "Authorization: Basic !!!",
            "Authorization: Bearer x",
            "Transfer-Encoding: nonsense",
            "Content-Encoding: gzip",
            "Content-Length: -1",
            "Content-Length: nonsense",
            "Host: evil.example",
            "Host: ",
            "X-A: \u0001",
            "no colon",
            ": empty",
            "Content-Disposition: form-data; name=x");

    /** With these the server cannot know where the request ends, and may close. */
    private static final List<String> FRAMING =
            List.of("Transfer-Encoding", "Content-Length", "no colon", ": empty", "Expect", "Upgrade", "X-A", "Host: ");

    private static final List<String> ADDRESSES = List.of(
            ";x=y",
            "/",
            "//",
            "/.",
            "/..",
            "/%2e%2e/",
            "%2f",
            "%5c",
            "%00",
            "%",
            "?",
            "??a",
            "#x",
            "\\",
            "\u00ff",
            "<",
            ".json",
            "/..;/county",
            " x");

    private Late() {}

    static void apply(Gun.Mutation mutation, Shot shot, Random random) {
        switch (mutation) {
            case METHOD -> {
                shot.method = METHODS.get(random.nextInt(METHODS.size()));
                shot.odd = true;
            }
            case HEADER -> header(shot, random);
            case ADDRESS -> address(shot, random);
            case CUT -> cut(shot, random);
            default -> throw new IllegalStateException();
        }
    }

    private static void header(Shot shot, Random random) {
        if (random.nextInt(20) == 0) {
            shot.headers.add("X-Long: " + "x".repeat(1 << (8 + random.nextInt(9))));
            shot.broken = true;
            return;
        }
        var header = HEADERS.get(random.nextInt(HEADERS.size()));
        var name = header.replaceFirst(": .*", "");
        if (FRAMING.stream().anyMatch(header::startsWith)) shot.broken = true;
        if (header.startsWith("Transfer-Encoding")) shot.odd = true;
        if (header.startsWith("Accept")
                || header.startsWith("Cookie") && random.nextBoolean()
                || header.startsWith("Host")) shot.headers.removeIf(one -> one.startsWith(name + ": "));
        shot.headers.add(header);
    }

    private static void address(Shot shot, Random random) {
        var piece = ADDRESSES.get(random.nextInt(ADDRESSES.size()));
        int at = random.nextInt(3) == 0 ? random.nextInt(shot.target.length() + 1) : path(shot.target);
        shot.target = shot.target.substring(0, at) + piece + shot.target.substring(at);
        if (random.nextInt(10) == 0) shot.target = shot.target.toUpperCase(java.util.Locale.ROOT);
        if (random.nextInt(30) == 0) shot.target = "http://evil.example" + shot.target;
        shot.broken = true;
        shot.odd = true;
    }

    private static int path(String target) {
        int end = target.indexOf('?');
        return end < 0 ? target.length() : end;
    }

    private static void cut(Shot shot, Random random) {
        if (shot.body.length == 0) return;
        shot.body = Arrays.copyOf(shot.body, random.nextInt(shot.body.length));
        // Half of them say how much is left, the others promise more than comes.
        if (random.nextBoolean()) shot.set("Content-Length", Integer.toString(shot.body.length));
        else shot.broken = true;
    }

    /** A form in parts, some of them files, a third of them out of order. */
    static byte[] parts(List<String[]> fields, String boundary, Random random) {
        var out = new StringBuilder();
        for (var field : fields) {
            out.append("--").append(boundary).append("\r\n");
            var file = field[0].equals("file") || random.nextInt(10) == 0;
            out.append("Content-Disposition: form-data; name=\"")
                    .append(field[0])
                    .append('"');
            if (file) out.append("; filename=\"").append(name(random)).append('"');
            if (random.nextInt(30) == 0) out.append("; filename*=nonsense''%zz");
            out.append("\r\n");
            if (random.nextInt(6) == 0)
                out.append("Content-Type: ")
                        .append(TYPES.get(random.nextInt(TYPES.size())))
                        .append("\r\n");
            if (random.nextInt(20) != 0) out.append("\r\n");
            out.append(file ? content(random) : field[1]).append("\r\n");
        }
        if (random.nextInt(6) != 0) out.append("--").append(boundary).append("--\r\n");
        return out.toString().getBytes(random.nextInt(6) == 0 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    }

    private static String name(Random random) {
        return random.nextBoolean()
                ? Evil.SENT + List.of(".xlsx", ".csv", ".xls", ".exe", "").get(random.nextInt(5))
                : Evil.text(random).replaceAll("[\r\n\"]", "_");
    }

    private static String content(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> "";
            case 1 -> "PK\u0003\u0004" + Evil.text(random);
            case 2 -> "序号,时间,地点,联络员,类型,人数\n1,5月2日," + Evil.SENT + "村," + Evil.SENT + ",座谈会,12\n";
            case 3 -> "\u00d0\u00cf\u0011\u00e0" + Evil.text(random);
            default -> Evil.text(random);
        };
    }
}
