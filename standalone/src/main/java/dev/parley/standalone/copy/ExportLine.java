package dev.parley.standalone.copy;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.parley.personaldata.DirectoryStore.Row;
import dev.parley.personaldata.ErasureStore.Begun;
import dev.parley.personaldata.PersonalStore.PersonalRow;

/** A line of an export, before it is packed and encrypted. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "record")
@JsonSubTypes({ @JsonSubTypes.Type(value = ExportLine.Beginning.class, name = "beginning"),
        @JsonSubTypes.Type(value = ExportLine.Secrets.class, name = "secrets"),
        @JsonSubTypes.Type(value = ExportLine.Commit.class, name = "commit"),
        @JsonSubTypes.Type(value = ExportLine.Named.class, name = "named"),
        @JsonSubTypes.Type(value = ExportLine.Personal.class, name = "personal"),
        @JsonSubTypes.Type(value = ExportLine.Erasure.class, name = "erasure"),
        @JsonSubTypes.Type(value = ExportLine.End.class, name = "end") })
sealed interface ExportLine {

    record Beginning(Manifest manifest) implements ExportLine {
    }

    record Secrets(Keys keys) implements ExportLine {
    }

    record Commit(CopiedCommit commit) implements ExportLine {
    }

    record Named(Row row) implements ExportLine {
    }

    record Personal(PersonalRow row) implements ExportLine {
    }

    record Erasure(Begun begun) implements ExportLine {
    }

    /** There is nothing after it. */
    record End() implements ExportLine {
    }

}
