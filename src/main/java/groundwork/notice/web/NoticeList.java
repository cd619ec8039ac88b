package groundwork.notice.web;

import groundwork.frame.Choice;
import groundwork.frame.Names.Register;
import groundwork.frame.Page;
import groundwork.frame.Paged;
import groundwork.frame.Say;
import groundwork.notice.Notice;
import groundwork.notice.Wish;
import java.util.Arrays;
import java.util.List;

/**
 * One’s own notices.
 *
 * @param address that mails go to, or null where none is known
 * @param asked the address that waits for the code that was mailed to it, or null
 * @param mails whether this installation can send mail at all
 */
public record NoticeList(Paged<Notice> notices, Register known, String address, String asked, Wish wish, boolean mails)
        implements Page {

    public List<Choice> wishes() {
        return Arrays.stream(Wish.values())
                .map(one -> new Choice(one.word(), Say.t("notice.mail." + one.word())))
                .toList();
    }
}
