package groundwork.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.MethodParameter;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Turns what a controller answered into a response. */
final class Answers implements HandlerMethodReturnValueHandler {

    private final Pages pages;
    private final Reception reception;

    Answers(Pages pages, Reception reception) {
        this.pages = pages;
        this.reception = reception;
    }

    @Override
    public boolean supportsReturnType(MethodParameter type) {
        return Answer.class.isAssignableFrom(type.getParameterType());
    }

    @Override
    public void handleReturnValue(Object value, MethodParameter type, ModelAndViewContainer mav, NativeWebRequest web)
            throws IOException {
        mav.setRequestHandled(true);
        var request = web.getNativeRequest(HttpServletRequest.class);
        var response = web.getNativeResponse(HttpServletResponse.class);
        switch ((Answer) value) {
            case Page page -> write(page, null, request, response);
            case Refused(var page, var refusal) -> write(page, refusal, request, response);
            case Moved moved -> move(moved, request, response);
        }
    }

    void write(Page page, Refusal refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (refusal != null) response.setStatus(refusal.status());
        var here = reception.receive(request).refusing(refusal, page instanceof Complaint);
        var html = pages.draw(page, here).getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        // The same address answers a browser with a page and htmx with a part of it.
        response.addHeader("Vary", "HX-Request-Type, Accept-Language, Cookie");
        response.getOutputStream().write(html);
    }

    private void move(Moved moved, HttpServletRequest request, HttpServletResponse response) {
        if (moved.said() != null) {
            var flash = RequestContextUtils.getOutputFlashMap(request);
            flash.put("said", moved.said());
            flash.put("args", moved.args().toArray());
            flash.put("undo", moved.undo());
            RequestContextUtils.saveOutputFlashMap(moved.to(), request, response);
        }
        // A fetch follows a 303 by itself and would swap the page into a part of this one: htmx goes there as a whole.
        var htmx = "true".equals(Sent.header(request, "HX-Request"));
        response.setHeader(htmx ? "HX-Redirect" : "Location", moved.to());
        response.setStatus(htmx ? 200 : 303);
    }
}
