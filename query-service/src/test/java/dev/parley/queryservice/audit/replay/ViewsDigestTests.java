package dev.parley.queryservice.audit.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.queryservice.RandomStory;
import dev.parley.queryservice.Story;
import dev.parley.queryservice.views.Views;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ViewsDigestTests {

    @Test
    void isTheSameHoweverOftenTheSameIsFolded() {
        Story story = RandomStory.told(11, 300);
        assertThat(ViewsDigest.of(story.views())).isEqualTo(ViewsDigest.of(story.views()));
        assertThat(ViewsDigest.of(RandomStory.told(11, 300).views())).isEqualTo(ViewsDigest.of(story.views()));
    }

    @Test
    void isThatOfAnEarlierVersionWhateverCameAfterIt() {
        Story story = RandomStory.told(12, 200);
        Views earlier = story.viewsAt(100);
        String before = ViewsDigest.of(earlier);
        story.raised("ana", "north").claiming("Y03").accepted();
        assertThat(ViewsDigest.of(story.viewsAt(100))).isEqualTo(before);
        assertThat(ViewsDigest.of(earlier)).isEqualTo(before);
    }

    /** Position and time are set aside, which every entry changes. */
    @Test
    void isChangedByWhatAnEntrySays() {
        Story story = RandomStory.told(13, 200);
        Set<String> digests = new HashSet<>();
        for (int position = 0; position <= 200; position++) {
            Views views = story.viewsAt(position);
            digests.add(ViewsDigest.of(new Views(0, Instant.EPOCH, views.negotiations(), views.policy(),
                    views.retrospectives(), views.erasures(), views.people())));
        }
        assertThat(digests).hasSize(201);
    }

}
