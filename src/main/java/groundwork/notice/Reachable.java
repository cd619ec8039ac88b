package groundwork.notice;

import java.net.Inet4Address;
import java.net.InetAddress;

/** Which addresses of the network mean the same wherever one asks from (IANA's registries of special-purpose ones). */
final class Reachable {

    private Reachable() {}

    static boolean fromEverywhere(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) return false;
        var bytes = address.getAddress();
        return address instanceof Inet4Address ? four(bytes) : six(bytes);
    }

    private static boolean four(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        return first != 0
                && first < 240
                && !(first == 100 && (second & 0xc0) == 64) // shared by a provider's customers
                && !(first == 192 && second == 0 && bytes[2] == 0)
                && !(first == 198 && (second & 0xfe) == 18);
    }

    /** Those given out to sites, without the ones that carry an address of the other kind (6to4, Teredo). */
    private static boolean six(byte[] bytes) {
        int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        return (first & 0xe000) == 0x2000 && first != 0x2002 && !(first == 0x2001 && bytes[2] == 0 && bytes[3] == 0);
    }
}
