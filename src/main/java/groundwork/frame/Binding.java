package groundwork.frame;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * What is asked becomes a record, by its constructor and no other way: a name that reaches into one of its parts is as
 * unknown as any other.
 */
@ControllerAdvice
final class Binding {

    @InitBinder
    void bind(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }
}
