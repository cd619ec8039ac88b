package groundwork.access;

import groundwork.directory.Bearers;
import groundwork.directory.Repeats;
import groundwork.directory.SignIns;
import groundwork.directory.SigningDevices;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.FormLoginConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * How people come in and are turned away; who may use which address is in the {@link Policy}. What our pages never do
 * is told to the browser by the frame; here are only Spring Security's own defaults beside it (nothing kept, HTTPS
 * stays HTTPS).
 */
@ConditionalOnWebApplication
@Configuration(proxyBeanMethods = false)
class Security {

    @Bean
    Policy policy(Authority authority) {
        return Policy.read(authority);
    }

    @Bean
    SecurityFilterChain doors(
            HttpSecurity http,
            Doorkeeper doorkeeper,
            Remembered remembered,
            Policy policy,
            Witness witness,
            Allowances allowances,
            Bearers bearers,
            SigningDevices devices,
            SignIns signIns,
            Repeats repeats,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver complaints) {
        return http.authenticationProvider(doorkeeper)
                .securityContext(who -> who.securityContextRepository(remembered))
                // Not by another id for the same session: see Remembered.renew.
                .sessionManagement(session -> session.sessionFixation(begun -> begun.migrateSession()))
                .csrf(forms -> forms.csrfTokenRepository(new FormTokens())
                        // No browser sends a key by itself.
                        .ignoringRequestMatchers(request ->
                                Bearing.key().isPresent() || Signing.device().isPresent()))
                .addFilterBefore(new FromHere(), CsrfFilter.class)
                .addFilterBefore(new Bearing(bearers), CsrfFilter.class)
                .addFilterBefore(new Signing(policy, devices, signIns), CsrfFilter.class)
                .addFilterBefore(new Limits(allowances), UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(new Threshold(), AuthorizationFilter.class)
                .addFilterAfter(new Once(repeats, complaints), AuthorizationFilter.class)
                .authorizeHttpRequests(to -> to.anyRequest().access(policy))
                .formLogin(form -> form(form, witness))
                .logout(out -> out.logoutUrl("/sign-out")
                        .addLogoutHandler((request, response, known) -> {
                            witness.went(known);
                            // Said on the way out, since the session is gone then.
                            if (Linking.provided(request)) request.setAttribute(Linking.PROVIDED, true);
                        })
                        // Over HTTPS: what a browser keeps of pages goes. Its storage stays: there lies the outbox of
                        // the app, which may hold entries that nobody else has yet.
                        .addLogoutHandler(new HeaderWriterLogoutHandler(new ClearSiteDataHeaderWriter(Directive.CACHE)))
                        .logoutSuccessHandler((request, response, known) -> Ways.send(
                                request.getAttribute(Linking.PROVIDED) == null ? "/sign-in?out" : "/sign-out/provider",
                                request,
                                response)))
                .requestCache(cache -> cache.requestCache(new Wanted()))
                .exceptionHandling(wrong -> wrong.authenticationEntryPoint(Security::stranger)
                        .accessDeniedHandler(
                                (request, response, why) -> denied(policy, witness, request, response, why)))
                .build();
    }

    private static void form(FormLoginConfigurer<HttpSecurity> form, Witness witness) {
        form.loginPage("/sign-in")
                .usernameParameter("login")
                .passwordParameter("password")
                .successHandler(new Welcome())
                .failureHandler((request, response, why) -> {
                    witness.turnedAway(request.getParameter("login"), why);
                    Turned.keep(request, why);
                    request.getRequestDispatcher("/sign-in/refused").forward(request, response);
                });
    }

    private static void stranger(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        Ways.send("/sign-in", request, response);
    }

    /** A form that stood open until the session ended is no trespass: its owner is told what happened. */
    private static void denied(
            Policy policy,
            Witness witness,
            HttpServletRequest request,
            HttpServletResponse response,
            AccessDeniedException why)
            throws IOException, ServletException {
        if (Presence.half().isPresent()) {
            Ways.send("/sign-in/code", request, response);
        } else if (!(why instanceof CsrfException)) {
            policy.row(request).ifPresent(witness::refused);
            response.sendError(policy.refusal(request));
        } else if (Ways.ofProgram(request) && Presence.current().isPresent()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (Presence.current().isEmpty()) {
            Ways.send("/sign-in?ended", request, response);
        } else {
            request.getRequestDispatcher("/stale").forward(request, response);
        }
    }
}
