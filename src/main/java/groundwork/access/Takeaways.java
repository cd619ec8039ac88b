package groundwork.access;

import groundwork.directory.Act;
import groundwork.directory.AuditLog;
import groundwork.directory.Deed;
import groundwork.directory.SignIn;
import groundwork.frame.Slice;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Has the audit log keep every file that is taken away, every list that a program begins to read, and every page that
 * is made for paper. They are known by their address and by what answers there, so that none is forgotten when one is
 * added.
 */
@Component
final class Takeaways implements HandlerInterceptor, WebMvcConfigurer {

    private static final Pattern FILE = Pattern.compile(".*\\.(xlsx|docx|html|json|csv|pdf|zip)");
    private static final Pattern PAPER = Pattern.compile(".*/(print|slip)");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._:-]{1,60}");

    private final AuditLog audit;

    Takeaways(AuditLog audit) {
        this.audit = audit;
    }

    /** Whether what stands at this address is a file to be taken away. */
    static boolean file(String address) {
        return FILE.matcher(address).matches();
    }

    @Override
    public void addInterceptors(InterceptorRegistry all) {
        all.addInterceptor(this);
    }

    /** Also when the file was cut short: what had gone out by then was seen. */
    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, Exception failure) {
        var route = (String) request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        if (route == null || response.getStatus() != HttpServletResponse.SC_OK) return;
        if (file(route) || begins(request, handler)) keep(Act.EXPORTED, route, request);
        else if (PAPER.matcher(route).matches()) keep(Act.PRINTED, route, request);
    }

    /** The first part of a list stands for the others: a program that reads it to its end is written once. */
    private static boolean begins(HttpServletRequest request, Object handler) {
        return Bearing.key().isPresent()
                && handler instanceof HandlerMethod method
                && method.getReturnType().getParameterType() == Slice.class
                && request.getParameter("after") == null;
    }

    private void keep(Act act, String route, HttpServletRequest request) {
        Presence.current().ifPresent(who -> keep(who, deed(act, route, request)));
    }

    private void keep(SignIn who, Deed deed) {
        audit.write(who, deed);
    }

    /** About the record whose number stands in the address, or the page where none does. */
    @SuppressWarnings("unchecked")
    private static Deed deed(Act act, String route, HttpServletRequest request) {
        var deed = Deed.of(act).with("page", route);
        var parts = (Map<String, String>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        var programme = request.getParameter("programme");
        if (programme != null && CODE.matcher(programme).matches()) deed = deed.with("programme", programme);
        var id = parts == null ? null : parts.values().stream().findFirst().orElse(null);
        var kind = route.replaceFirst("^/api/v1", "").split("/")[1].replaceAll("[^a-z].*", "");
        return id != null && CODE.matcher(id).matches() ? deed.about(kind, id) : deed.about(kind);
    }
}
