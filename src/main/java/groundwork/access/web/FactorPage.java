package groundwork.access.web;

import groundwork.frame.Page;
import groundwork.frame.QrCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * One's own second factor.
 *
 * @param login sign-in name
 * @param secret of a generator that was begun and waits for its first code, in base 32; or null
 * @param inForce whether codes are asked for
 * @param codesLeft recovery codes that were not used
 * @param owed whether his county asks for one before anything else
 */
public record FactorPage(String login, String secret, boolean inForce, int codesLeft, boolean owed) implements Page {

    /** As generators read it: the key URI format. */
    public QrCode picture() {
        var name = URLEncoder.encode(login, StandardCharsets.UTF_8).replace("+", "%20");
        return QrCode.of("otpauth://totp/Groundwork:" + name + "?secret=" + secret
                + "&issuer=Groundwork&algorithm=SHA1&digits=6&period=30");
    }

    /** To be typed where a camera does not help. */
    public String spaced() {
        return secret.replaceAll("(.{4})(?!$)", "$1 ");
    }

    @Override
    public String toString() {
        return "FactorPage";
    }
}
