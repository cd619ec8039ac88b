package groundwork.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/** Leads whoever was let in to the page he came for; who is half in to the one that asks for his code. */
final class Welcome extends SavedRequestAwareAuthenticationSuccessHandler {

    Welcome() {
        setRequestCache(new Wanted());
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication known)
            throws ServletException, IOException {
        if (known.getPrincipal() instanceof HalfIn) {
            Ways.send("/sign-in/code", request, response);
        } else {
            super.onAuthenticationSuccess(request, response, known);
        }
    }
}
