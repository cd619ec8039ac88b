package groundwork.account.web;

import groundwork.account.Accounts;
import groundwork.account.Place;
import groundwork.directory.Scope;
import groundwork.frame.Paged;
import groundwork.frame.ProgrammeChoices;
import groundwork.frame.Slice;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The account, for other programs. */
@RestController
class AccountApi {

    private final Accounts accounts;
    private final ProgrammeChoices programmes;

    AccountApi(Accounts accounts, ProgrammeChoices programmes) {
        this.accounts = accounts;
        this.programmes = programmes;
    }

    /** The newest day first. */
    @GetMapping("/api/v1/account")
    Slice<AccountAnswer> list(Scope scope, AccountWanted wanted, Slice.From part) {
        var filter =
                wanted.filter(programmes.namedOrNow(scope, wanted.programme()).id());
        var after = part.after() == null ? null : Place.of(part.after()).orElseThrow(Slice::madeUp);
        var found = accounts.list(scope, filter, after, null, part.size() + 1);
        return Slice.of(
                        Paged.of(
                                found,
                                part.size(),
                                part.down(),
                                line -> line.place().toString()),
                        part)
                .with(lines -> accounts.told(scope, lines).stream()
                        .map(AccountAnswer::of)
                        .toList());
    }
}
