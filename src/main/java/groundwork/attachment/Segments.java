package groundwork.attachment;

import java.nio.ByteBuffer;
import java.util.Set;

/** The parts of a JPEG (ITU-T T.81, annex B), as far as they say whether it is a picture and nothing else. */
final class Segments {

    private static final int START = 0xffd8;
    private static final int END = 0xffd9;
    private static final int SCAN = 0xffda;
    private static final int FIRST_APPLICATION = 0xffe0;
    private static final int COMMENT = 0xfffe;

    /** JFIF, colour profiles, Adobe's word on colours: what else applications write is place, time, device, text. */
    private static final Set<Integer> PLAIN = Set.of(0xffe0, 0xffe2, 0xffee);

    private Segments() {}

    /** Whether it begins and ends as a JPEG and holds nothing that a camera or a program wrote beside the pixels. */
    static boolean plain(byte[] file) {
        if (file.length < 4) return false;
        var in = ByteBuffer.wrap(file);
        if (word(in, 0) != START || word(in, file.length - 2) != END) return false;
        try {
            int at = 2;
            for (int marker = word(in, at); marker != SCAN; marker = word(in, at)) {
                if (marker < 0xff01 || marker == END || personal(marker)) return false;
                at += 2 + word(in, at + 2);
            }
            return true;
        } catch (IndexOutOfBoundsException damaged) {
            return false;
        }
    }

    private static boolean personal(int marker) {
        return marker == COMMENT
                || marker >= FIRST_APPLICATION && marker <= FIRST_APPLICATION + 15 && !PLAIN.contains(marker);
    }

    private static int word(ByteBuffer in, int at) {
        return in.getShort(at) & 0xffff;
    }
}
