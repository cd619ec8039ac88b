package groundwork.access;

import groundwork.directory.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The browser, or the key of the program, whose request is being answered; nobody where work goes on without one. */
@Component
final class HereCaller implements Caller {

    @Override
    public String session() {
        var key = Bearing.key();
        if (key.isPresent()) return key.get().id().toString();
        return request()
                .filter(request -> request.getSession(false) != null)
                .map(Sessions::key)
                .orElse(null);
    }

    private static Optional<HttpServletRequest> request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes here
                ? Optional.of(here.getRequest())
                : Optional.empty();
    }
}
