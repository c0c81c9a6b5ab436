/** What is checked of every call before its controller is asked. */
@NullMarked
package dev.parley.webapi.handling;

import org.jspecify.annotations.NullMarked;
