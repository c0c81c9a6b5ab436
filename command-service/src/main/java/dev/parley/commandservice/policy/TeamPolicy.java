package dev.parley.commandservice.policy;

import dev.parley.commandservice.policy.PolicyCommand.SetCapacity;
import dev.parley.commandservice.policy.PolicyCommand.SetImportMapping;
import dev.parley.commandservice.policy.PolicyCommand.SetPolicy;
import dev.parley.commandservice.policy.PolicyCommand.SetReferenceAddress;
import dev.parley.commandservice.recording.ByMetaData;
import dev.parley.commandservice.recording.ExpectedVersion;
import dev.parley.commandservice.rules.Check;
import dev.parley.sharedevents.ImportMapping;
import dev.parley.sharedevents.Name;
import dev.parley.sharedevents.Policy;
import dev.parley.sharedevents.PolicyEvent;
import dev.parley.sharedevents.PolicyEvent.CapacitySet;
import dev.parley.sharedevents.PolicyEvent.ImportMappingSet;
import dev.parley.sharedevents.PolicyEvent.PolicyChanged;
import dev.parley.sharedevents.PolicyEvent.ReferenceAddressSet;
import dev.parley.sharedevents.rules.Rule;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/**
 * The aggregate of what the whole team sets. There is one; it comes to be by being set.
 */
public class TeamPolicy {

    @AggregateIdentifier
    private final String id = PolicyCommand.STREAM;

    private static final int MOST_MAPPINGS = 50;

    private static final int MOST_ADDRESSES = 50;

    private final Map<Name, ImportMapping> mappings = new HashMap<>();

    private final Map<String, String> addresses = new HashMap<>();

    private Policy policy = Policy.DEFAULT;

    TeamPolicy() {
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void on(SetPolicy command, @MetaDataValue(value = ExpectedVersion.KEY) @Nullable Long expectedVersion) {
        admit(command, expectedVersion);
        Policy changed = Settings.change(policy, command);
        Settings.check(policy, changed);
        new Check().refuse(Rule.NOTHING_TO_CHANGE, changed.equals(policy)).done();
        ByMetaData.apply(new PolicyChanged(changed), command.by());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void on(SetCapacity command, @MetaDataValue(value = ExpectedVersion.KEY) @Nullable Long expectedVersion) {
        admit(command, expectedVersion);
        ByMetaData.apply(new CapacitySet(command.productArea(), command.quarter(), command.personDays()), command.by());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void on(SetImportMapping command, @MetaDataValue(value = ExpectedVersion.KEY) @Nullable Long expectedVersion) {
        admit(command, expectedVersion);
        Name name = Name.of(command.name());
        new Check().refuse(Rule.NOTHING_TO_CHANGE, Objects.equals(mappings.get(name), command.mapping()))
            .refuse(Rule.TOO_MANY_MAPPINGS, mappings.size() >= MOST_MAPPINGS && !mappings.containsKey(name))
            .done();
        ByMetaData.apply(new ImportMappingSet(command.name(), command.mapping()), command.by());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void on(SetReferenceAddress command, @MetaDataValue(value = ExpectedVersion.KEY) @Nullable Long expectedVersion) {
        admit(command, expectedVersion);
        new Check().refuse(Rule.NOTHING_TO_CHANGE, Objects.equals(addresses.get(command.system()), command.url()))
            .refuse(Rule.TOO_MANY_ADDRESSES,
                    addresses.size() >= MOST_ADDRESSES && !addresses.containsKey(command.system()))
            .done();
        ByMetaData.apply(new ReferenceAddressSet(command.system(), command.url()), command.by());
    }

    private void admit(PolicyCommand command, @Nullable Long expectedVersion) {
        Check.role(command.operation(), command.by());
        ExpectedVersion.check(id, expectedVersion);
    }

    @EventSourcingHandler
    void on(PolicyEvent event) {
        this.policy = PolicyInForce.after(policy, event);
        if (event instanceof ImportMappingSet(String name, ImportMapping mapping)) {
            mappings.compute(Name.of(name), (_, _) -> mapping);
        }
        if (event instanceof ReferenceAddressSet(String system, String url)) {
            addresses.compute(system, (_, _) -> url);
        }
    }

}
