package dev.parley.queryservice.views.negotiations;

import dev.parley.queryservice.views.entries.Source;

/**
 * What was said later about an entry.
 *
 * @param position the entry that it is about
 * @param retraction whether it takes the entry back; else it corrects it
 */
public record Mark(long position, boolean retraction, Source source) {

}
