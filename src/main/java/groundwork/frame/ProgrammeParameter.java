package groundwork.frame;

import groundwork.directory.Scope;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.core.MethodParameter;
import org.springframework.http.ResponseCookie;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.util.WebUtils;

/**
 * Gives a controller's method the programme that is looked at: {@code ProgrammeChoice}, which there must be one of, or
 * {@code Optional<ProgrammeChoice>} for pages that can be about the whole county. It comes from the address, otherwise
 * from the cookie that remembers the last one, otherwise it is the one running now. The page then shows the choice in
 * its head.
 */
final class ProgrammeParameter implements HandlerMethodArgumentResolver {

    private final ProgrammeChoices choices;
    private final Visitors visitors;

    ProgrammeParameter(ProgrammeChoices choices, Visitors visitors) {
        this.choices = choices;
        this.visitors = visitors;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.nestedIfOptional().getNestedParameterType() == ProgrammeChoice.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter, ModelAndViewContainer mav, NativeWebRequest web, WebDataBinderFactory binders) {
        var request = web.getNativeRequest(HttpServletRequest.class);
        var scope = visitors.scope(request);
        var asked = request.getParameter(ProgrammeChoices.NAME);
        if (parameter.isOptional()) {
            var chosen = LookedAt.WHOLE.equals(asked)
                    ? Optional.<ProgrammeChoice>empty()
                    : chosen(scope, asked, request, web);
            keep(scope, chosen.orElse(null), true, request);
            return chosen;
        }
        var chosen = chosen(scope, asked, request, web).orElseThrow(() -> Refusal.missing("frame.programme.none"));
        keep(scope, chosen, false, request);
        return chosen;
    }

    private Optional<ProgrammeChoice> chosen(
            Scope scope, String asked, HttpServletRequest request, NativeWebRequest web) {
        var remembered = WebUtils.getCookie(request, ProgrammeChoices.NAME);
        var slug = asked != null ? asked : remembered == null ? null : remembered.getValue();
        var chosen = choices.chosen(scope, slug);
        chosen.filter(choice -> choice.slug().equals(asked)).ifPresent(choice -> remember(choice, request, web));
        return chosen;
    }

    private static void remember(ProgrammeChoice choice, HttpServletRequest request, NativeWebRequest web) {
        var cookie = ResponseCookie.from(ProgrammeChoices.NAME, choice.slug())
                .path("/")
                .maxAge(Duration.ofDays(400))
                .sameSite("Lax")
                .httpOnly(true)
                .secure(request.isSecure())
                .build();
        var response = web.getNativeResponse(HttpServletResponse.class);
        if (response != null) response.addHeader("Set-Cookie", cookie.toString());
    }

    private void keep(Scope scope, ProgrammeChoice chosen, boolean whole, HttpServletRequest request) {
        new LookedAt(chosen, choices.all(scope), whole).keep(request);
    }
}
