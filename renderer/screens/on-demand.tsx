import { type ComponentType, type ReactNode, useEffect, useState } from 'react';

/**
 * A screen whose script comes when it is first shown; nothing stands in its place until then, and it throws
 * where it cannot be had. Not React's `lazy`: whatever follows a fallback of Suspense, even an empty one, is
 * held back for 300 ms, and these scripts are there in ten.
 */
export function onDemand<P extends object>(load: () => Promise<ComponentType<P>>) {
  let loaded: ComponentType<P> | null = null;
  return function OnDemand(props: P): ReactNode {
    const [Shown, setShown] = useState(() => loaded);
    const [failure, setFailure] = useState<{ reason: unknown } | null>(null);
    useEffect(() => {
      if (Shown !== null) return;
      const come = async (): Promise<void> => {
        try {
          const component = (loaded = await load());
          setShown(() => component);
        } catch (reason) {
          setFailure({ reason });
        }
      };
      void come();
    }, [Shown]);
    if (failure !== null) throw failure.reason;
    return Shown === null ? null : <Shown {...props} />;
  };
}
