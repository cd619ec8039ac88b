package groundwork.form.web;

import groundwork.frame.Page;
import java.util.List;
import java.util.UUID;

/**
 * A form that somebody answers by its QR code. It names nobody.
 *
 * @param address of itself, which its form is sent to
 * @param token of the form, for which a browser works
 * @param answered true when it came back before, in whatever way: then nothing is asked
 */
public record OutsidePage(
        String address, String code, String title, String intro, List<Shown> questions, UUID token, boolean answered)
        implements Page {

    /** The address holds the key. */
    @Override
    public String toString() {
        return "OutsidePage[" + code + "]";
    }
}
