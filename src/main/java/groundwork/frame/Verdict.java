package groundwork.frame;

import java.io.EOFException;
import java.util.List;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentConversionNotSupportedException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;

/**
 * What is told about an exception. Only what nobody foresaw is logged: the others hold what a stranger sent, and say
 * nothing about the program.
 */
final class Verdict {

    private static final Logger LOG = LoggerFactory.getLogger(Verdict.class);

    private Verdict() {}

    static Refusal on(Throwable problem) {
        return switch (problem) {
            case Refusal refusal -> refusal;
            case ErrorResponse known -> Refusal.of(known.getStatusCode().value());
            case MethodArgumentTypeMismatchException address when ofAddress(address) -> Refusal.of(404);
            case MethodArgumentConversionNotSupportedException file
            when file.getValue() instanceof MultipartFile -> Refusal.of(400);
            case MethodArgumentTypeMismatchException _, HttpMessageNotReadableException _, MultipartException _ ->
                Refusal.of(400);
            // Half a request, or one that the firewall before every page lets nobody read.
            case BadRequestException _, EOFException _, RequestRejectedException _ -> Refusal.of(400);
            case InvalidParameterException undecodable -> Refusal.of(undecodable.getErrorCode());
            default -> unforeseen(problem);
        };
    }

    /** As a program needs it: with the fields of its question that could not be read. */
    static Refusal forProgram(Throwable problem) {
        return switch (problem) {
            case BindException unread ->
                Refusal.unreadable(unread.getFieldErrors().stream()
                        .map(error -> Flaw.at(error.getField(), "frame.flaw.unreadable"))
                        .toList());
            case MethodArgumentTypeMismatchException question
            when !ofAddress(question) ->
                Refusal.unreadable(List.of(Flaw.at(question.getName(), "frame.flaw.unreadable")));
            default -> on(problem);
        };
    }

    /** No such thing can exist under an id that is none. */
    private static boolean ofAddress(MethodArgumentTypeMismatchException mismatch) {
        return mismatch.getParameter().hasParameterAnnotation(PathVariable.class);
    }

    private static Refusal unforeseen(Throwable problem) {
        LOG.error("a request failed", problem);
        return Refusal.of(500);
    }
}
