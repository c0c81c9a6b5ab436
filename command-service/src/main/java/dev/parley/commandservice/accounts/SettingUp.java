package dev.parley.commandservice.accounts;

import dev.parley.commandservice.people.PeopleCommand.SetUp;
import dev.parley.commandservice.rules.Refusal;
import dev.parley.personaldata.SetupLink;
import dev.parley.sharedevents.By;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.rules.Rule;
import dev.parley.webapi.people.PeopleInForce;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Makes the first administrator: whoever opens the link that the first start prints. */
public final class SettingUp {

    private final SetupLink link;

    private final PeopleInForce people;

    private final Admission admission;

    SettingUp(SetupLink link, PeopleInForce people, Admission admission) {
        this.link = link;
        this.people = people;
        this.admission = admission;
    }

    /** The secret of a new link; none once there is an administrator. */
    public Optional<String> newLink(Instant now) {
        return people.isSetUp() ? Optional.empty() : Optional.of(link.make(now));
    }

    /**
     * @throws Refusal if there is an administrator, or the link is none
     */
    public Arrival setUp(String secret, NewAccount account, Instant now) {
        if (people.isSetUp()) {
            throw Refusal.broken(List.of(Rule.SET_UP_ALREADY));
        }
        if (!link.isValid(secret, now)) {
            throw Refusal.notInThisRole(Rule.UNKNOWN_TOKEN);
        }
        admission.check(account);
        Arrival first = admission.admit(account, person -> new SetUp(new By(person, Role.ADMINISTRATOR, now)), null,
                now);
        link.remove();
        return first;
    }

}
