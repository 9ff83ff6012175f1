/** The Maven plugin: {@code mvn site} publishes the editions of any project. */
package org.engross.maven;
