package groundwork.frame;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what failed before it reached a controller: a filter, the security chain, a malformed request. */
@Controller
final class LastResort implements ErrorController {

    private final Complaints complaints;

    LastResort(Complaints complaints) {
        this.complaints = complaints;
    }

    @RequestMapping("/error")
    void tell(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        var status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var refusal = thrown != null ? Verdict.on(thrown) : Refusal.of(status == null ? 404 : status);
        complaints.tell(refusal, request, response);
    }
}
