/** What is composed from several features: the home page, a trip with all that happened on it, the household. */
@ApplicationModule(
        allowedDependencies = {
            "ledger",
            "directory",
            "figure",
            "frame",
            "account",
            "assistance",
            "attachment",
            "book",
            "card",
            "demand",
            "form",
            "programme"
        })
package groundwork.console;

import org.springframework.modulith.ApplicationModule;
