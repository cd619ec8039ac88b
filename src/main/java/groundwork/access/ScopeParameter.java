package groundwork.access;

import groundwork.directory.Scope;
import groundwork.directory.Scopes;
import groundwork.directory.SignIn;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives a controller's method the {@link Scope} of whoever is signed in, or the {@link SignIn} itself. */
@Component
final class ScopeParameter implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final Scopes scopes;

    ScopeParameter(Scopes scopes) {
        this.scopes = scopes;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Scope.class || parameter.getParameterType() == SignIn.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            ModelAndViewContainer mav,
            NativeWebRequest request,
            WebDataBinderFactory binders) {
        var who = Presence.current()
                .orElseThrow(() -> new AuthenticationCredentialsNotFoundException("nobody is signed in"));
        if (parameter.getParameterType() == SignIn.class) {
            return who;
        }
        if (who.county() == null) {
            throw new AuthenticationCredentialsNotFoundException("no county is chosen");
        }
        return scopes.of(who.county(), who.officer())
                .from(Remembered.device(request.getNativeRequest(HttpServletRequest.class)));
    }
}
