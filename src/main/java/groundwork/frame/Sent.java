package groundwork.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;

/**
 * What a request carries, also where it cannot be decoded or is too large: the page that says so is drawn all the same.
 */
final class Sent {

    private Sent() {}

    static Map<String, List<String>> with(HttpServletRequest request) {
        var sent = new LinkedHashMap<String, List<String>>();
        try {
            request.getParameterMap().forEach((name, values) -> sent.put(name, List.of(values)));
        } catch (InvalidParameterException undecodable) {
            sent.clear();
        }
        return sent;
    }

    /** The first value, or null. */
    static String first(HttpServletRequest request, String name) {
        try {
            return request.getParameter(name);
        } catch (InvalidParameterException undecodable) {
            return null;
        }
    }
}
