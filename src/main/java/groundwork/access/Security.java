package groundwork.access;

import static org.springframework.http.HttpMethod.GET;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.FormLoginConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/**
 * What each address asks of those who come; what is not named needs a sign-in. What our pages never do is told to the
 * browser by the frame; here are only Spring Security's own defaults beside it (nothing kept, HTTPS stays HTTPS).
 */
@ConditionalOnWebApplication
@Configuration(proxyBeanMethods = false)
class Security {

    @Bean
    SecurityFilterChain doors(HttpSecurity http, Doorkeeper doorkeeper, Presence presence) {
        var remembered = new HttpSessionRequestCache();
        remembered.setMatchingRequestParameterName(null);
        return http.authenticationProvider(doorkeeper)
                .addFilterBefore(new Threshold(presence), AuthorizationFilter.class)
                .authorizeHttpRequests(Security::addresses)
                .formLogin(Security::form)
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .requestCache(cache -> cache.requestCache(remembered))
                .exceptionHandling(wrong ->
                        wrong.authenticationEntryPoint(Security::stranger).accessDeniedHandler(Security::denied))
                .build();
    }

    private static void addresses(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry to) {
        to.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(
                        "/sign-in", "/sign-in/*", "/assets/**", "/about", "/preferences", "/favicon.ico", "/stale")
                .permitAll()
                .requestMatchers("/actuator/health/**")
                .permitAll()
                .requestMatchers(GET, "/officers", "/units")
                .authenticated()
                .requestMatchers("/officers/search")
                .authenticated()
                .requestMatchers("/officers/**", "/units/**", "/county")
                .hasRole("ADMINISTRATOR")
                .anyRequest()
                .authenticated();
    }

    private static void form(FormLoginConfigurer<HttpSecurity> form) {
        form.loginPage("/sign-in")
                .usernameParameter("login")
                .passwordParameter("password")
                .failureHandler((request, response, why) -> {
                    Turned.keep(request, why);
                    request.getRequestDispatcher("/sign-in/refused").forward(request, response);
                });
    }

    private static void stranger(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        Ways.send("/sign-in", request, response);
    }

    /** A form that stood open until the session ended is no trespass: its owner is told what happened. */
    private static void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException, ServletException {
        if (!(why instanceof CsrfException)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (Presence.current().isEmpty()) {
            Ways.send("/sign-in?ended", request, response);
        } else {
            request.getRequestDispatcher("/stale").forward(request, response);
        }
    }
}
