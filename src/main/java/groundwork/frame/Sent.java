package groundwork.frame;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.security.web.firewall.RequestRejectedException;

/**
 * What a request carries, also where it cannot be decoded or is too large: the page that says so is drawn all the same.
 */
final class Sent {

    private Sent() {}

    static Map<String, List<String>> with(HttpServletRequest request) {
        var sent = new LinkedHashMap<String, List<String>>();
        if (left(request)) return sent;
        try {
            request.getParameterMap().forEach((name, values) -> {
                // A part of a form that broke off has a name and no value.
                var said = Stream.of(values).filter(Objects::nonNull).toList();
                if (!said.isEmpty()) sent.put(name, said);
            });
        } catch (InvalidParameterException | RequestRejectedException undecodable) {
            sent.clear();
        }
        return sent;
    }

    /** A form that was refused unread stays so: whoever sends it slowly would have to be waited for. */
    private static boolean left(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.ERROR
                && !request.getMethod().equals("GET");
    }

    /** The first value, or null. */
    static String first(HttpServletRequest request, String name) {
        if (left(request)) return null;
        try {
            return request.getParameter(name);
        } catch (InvalidParameterException | RequestRejectedException undecodable) {
            return null;
        }
    }

    /** Null also where the firewall before every page lets nobody read it. */
    static String header(HttpServletRequest request, String name) {
        try {
            return request.getHeader(name);
        } catch (RequestRejectedException unreadable) {
            return null;
        }
    }
}
