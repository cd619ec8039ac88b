/** The document that goes up: prose whose every figure cites its definition, its scope and its position. */
@ApplicationModule(
        allowedDependencies = {
            "ledger",
            "directory",
            "figure",
            "frame",
            "account",
            "assistance",
            "book",
            "card",
            "demand",
            "form",
            "programme"
        })
package groundwork.summary;

import org.springframework.modulith.ApplicationModule;
