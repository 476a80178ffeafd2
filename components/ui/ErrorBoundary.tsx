import { Component, type ReactNode } from 'react';

type Props = { children: ReactNode; fallback: (error: Error, retry: () => void) => ReactNode; resetOn?: unknown };
type State = { error: Error | null };

/** Keeps a fault in one part from blanking the whole sidebar: the fallback stands in its place, until `resetOn` changes or the agent retries. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidUpdate(previous: Props) {
    if (this.state.error && previous.resetOn !== this.props.resetOn) this.setState({ error: null });
  }

  override render() {
    return this.state.error ? this.props.fallback(this.state.error, () => this.setState({ error: null })) : this.props.children;
  }
}
