package dev.parley.sharedevents;

/**
 * Something that happened. The whole vocabulary, by aggregate and by what it talks about;
 * an exhaustive {@code switch} over it makes the compiler find what a new event leaves
 * undone.
 */
public sealed interface Event
        permits NegotiationEvent, PolicyEvent, RetrospectiveEvent, ErasureEvent, PeopleEvent, ReadingEvent {

}
